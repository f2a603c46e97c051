"""How dates are written on English pages: 28 August 2004."""

DATE_FORMAT = "j F Y"
YEAR_MONTH_FORMAT = "F Y"
