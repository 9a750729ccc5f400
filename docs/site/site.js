// What the theme leaves out: what scrolls can be reached by keyboard, captions have a level, and
// the two columns at the sides have names.
document.addEventListener("DOMContentLoaded", () => {
  for (const wide of document.querySelectorAll("pre, .table-wrapper")) wide.tabIndex = 0;
  for (const caption of document.querySelectorAll("p.caption[role=heading]"))
    caption.setAttribute("aria-level", "2");
  const names = { ".sidebar-drawer": "Pages", ".toc-drawer": "On this page" };
  for (const [column, name] of Object.entries(names))
    document.querySelector(column)?.setAttribute("aria-label", name);
});
