"""Days in every form that releases write them."""

from datetime import date

import pytest

from dialogue.drafting.dates import dates_in, months_in

PUBLISHED = date(2019, 5, 17)

ONE_DAY = {
    "28 August 2004": (2004, 8, 28),
    "August 28,2004": (2004, 8, 28),
    "August 7, 2010": (2010, 8, 7),
    "the 1st of March 2015": (2015, 3, 1),
    "Feb. 8, 2006": (2006, 2, 8),
    "Friday, May 17, 2019, 2:55 p.m.": (2019, 5, 17),
    "April 15 (Friday), 2022": (2022, 4, 15),
    "2025-12-20 17:10:00": (2025, 12, 20),
    "24.07.2024 | 18:20 |": (2024, 7, 24),
    "2019/6/13": (2019, 6, 13),
    "2004年8月28日": (2004, 8, 28),
    "平成18年2月2日": (2006, 2, 2),
    "令和元年5月18日": (2019, 5, 18),
    "昭和63年1月3日": (1988, 1, 3),
    "本18日(土曜日)": (2019, 5, 18),
    "本年1月26日": (2019, 1, 26),
    "昨年12月1日": (2018, 12, 1),
    "平成十七年三月八日": (2005, 3, 8),
    "二〇〇五年十二月二十八日": (2005, 12, 28),
    "来月10日": (2019, 6, 10),
    "18 мая 2019 года": (2019, 5, 18),
    "18 мая с.г.": (2019, 5, 18),
    "26 ноября 2018 г.": (2018, 11, 26),
}
RANGES = {
    "December 19-20, 2025": ((2025, 12, 19), (2025, 12, 20)),
    "August 7 and 8, 2010": ((2010, 8, 7), (2010, 8, 8)),
    "from June 30 to July 2, 2010": ((2010, 6, 30), (2010, 7, 2)),
    "30 June - 2 July 2010": ((2010, 6, 30), (2010, 7, 2)),
    "3-4 May 2017": ((2017, 5, 3), (2017, 5, 4)),
    "令和7年12月19日(金曜日)及び20日(土曜日)": ((2025, 12, 19), (2025, 12, 20)),
    "2014年9月18日から19日": ((2014, 9, 18), (2014, 9, 19)),
    "19-20 декабря 2025 года": ((2025, 12, 19), (2025, 12, 20)),
}
NO_YEAR = ["February 25 (Thu)", "8月28日", "18 мая", "12月19・20日"]
NO_DATE = ["2(2)", "4 sessions", "第9回", "article 28", "約2時間", "10 лет", "同日"]


@pytest.mark.parametrize("words", ONE_DAY)
def test_reads_a_day(words):
    (dated,) = dates_in(words, PUBLISHED)

    assert dated.days == (date(*ONE_DAY[words]),) * 2


@pytest.mark.parametrize("words", RANGES)
def test_reads_first_and_last_day(words):
    (dated,) = dates_in(words, PUBLISHED)

    assert dated.days == tuple(date(*day) for day in RANGES[words])


@pytest.mark.parametrize("words", NO_YEAR)
def test_a_day_without_a_year_is_left_open(words):
    (dated,) = dates_in(words, PUBLISHED)

    assert dated.days is None


@pytest.mark.parametrize("words", NO_DATE)
def test_what_is_no_date_is_none(words):
    assert dates_in(words, PUBLISHED) == []


@pytest.mark.parametrize(
    "words", ["February 30, 2010", "2010年13月1日", "31 июня 2019"]
)
def test_a_day_that_no_calendar_has_is_none(words):
    assert [each for each in dates_in(words) if each.days] == []


def test_relative_days_need_the_day_of_publication():
    assert dates_in("本18日") == []


def test_a_range_over_new_year_ends_in_the_next_year():
    (dated,) = dates_in("December 30 - January 2")

    assert dated.with_year(2010).days == (date(2010, 12, 30), date(2011, 1, 2))


@pytest.mark.parametrize(
    ("words", "contradicts"),
    [
        ("Tuesday, August 7, 2010", True),
        ("Saturday, August 7, 2010", False),
        ("2019年5月18日(土曜日)", False),
        ("2019年5月18日(月)", True),
        ("суббота, 18 мая 2019 года", False),
    ],
)
def test_a_weekday_may_contradict_the_day(words, contradicts):
    (dated,) = dates_in(words)

    assert dated.contradicts_itself is contradicts


@pytest.mark.parametrize("words", ["March 2006", "2006年3月", "в марте 2006 года"])
def test_a_month_is_its_first_and_last_day(words):
    (dated,) = months_in(words)

    assert dated.days == (date(2006, 3, 1), date(2006, 3, 31))
