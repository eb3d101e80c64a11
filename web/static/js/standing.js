// While the page is filled in: marks what can no longer change the answer, says a new answer once to those who
// listen, and tells quietly when the server cannot be reached. htmx fetches the words; nothing is stored.
const standing = document.getElementById("standing");
const said = document.getElementById("standing-said");
const lost = document.getElementById("standing-lost");

const text = (selector) => standing.querySelector(selector)?.textContent.trim() ?? "";
const answer = () => [text("[data-who]"), text("[data-how]")].filter(Boolean).join(", ");

function markSettled() {
  const settled = new Set(JSON.parse(standing.querySelector("[data-settled]")?.dataset.settled ?? "[]"));
  for (const part of document.querySelectorAll("#intake [data-name]")) {
    const over = settled.has(part.dataset.name);
    part.classList.toggle("evi-question--settled", over);
    part.querySelector(":scope > [data-settled-mark]").hidden = !over;
  }
}

// A list that was unfolded stays so when its words are renewed.
let unfolded = false;
standing.addEventListener("toggle", (event) => { unfolded = event.target.open; }, true);
function keepUnfolded() {
  const more = standing.querySelector("[data-more]");
  if (more) more.open = unfolded;
}

let latest = answer();
function sayWhatIsNew() {
  const now = answer();
  if (now !== latest) said.textContent = now;
  latest = now;
}

document.body.addEventListener("htmx:afterSwap", () => {
  lost.hidden = true;
  markSettled();
  keepUnfolded();
  sayWhatIsNew();
  // Questions that matter are shown whatever else fits.
  document.getElementById("intake").dispatchEvent(new Event("change"));
});
for (const failure of ["htmx:sendError", "htmx:responseError", "htmx:timeout"]) {
  document.body.addEventListener(failure, () => { lost.hidden = false; });
}
