// While a plan is written: the server says what it still lacks, and those who listen hear it when that changes.
const form = document.getElementById("planen");
const contents = document.getElementById("innehall");
const said = document.getElementById("sagt");
const lost = document.getElementById("ej-nadd");

const left = (part) => part.querySelector("[data-left]")?.dataset.left;
let asked = 0;

form.addEventListener("change", async () => {
  const mine = ++asked;
  try {
    const answer = await fetch(form.dataset.missing, { method: "POST", body: new FormData(form) });
    if (!answer.ok) throw new Error(String(answer.status));
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    // An answer to what stood there before is late, and wrong.
    if (mine !== asked) return;
    const before = left(contents);
    contents.replaceChildren(...page.body.childNodes);
    lost.hidden = true;
    if (left(contents) !== before) said.textContent = contents.querySelector("[data-left]").textContent;
  } catch {
    lost.hidden = false;
  }
});
