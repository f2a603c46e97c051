// Widgets that start above the place an address points to push it down: go there again.
addEventListener("load", () => {
  django.jQuery(() => document.querySelector(":target")?.scrollIntoView());
});
