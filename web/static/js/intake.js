// Shows only the questions that fit the answers so far, and adds and removes rows, without a trip to the server.
// The server does the same when "Visa vad som återstår" or "Lägg till" is pressed without scripts.
const form = document.getElementById("intake");

const answer = (name) => (new FormData(form).get(name) ?? "").toString().trim();

// The same meaning as Fits.holds in web/forms/questions.py.
function fits(condition) {
  const given = answer(condition.field);
  if (given === "") return condition.unanswered;
  if (condition.values.length > 0) return condition.values.includes(given);
  if (!/^[0-9]+$/.test(given)) return condition.unanswered;
  return Number(given) >= (condition.least ?? 0) && Number(given) <= (condition.most ?? 10000);
}

function showWhatFits() {
  const matters = new FormData(form).getAll("matters");
  for (const part of form.querySelectorAll("[data-fits]")) {
    part.hidden = !matters.includes(part.dataset.name) && !JSON.parse(part.dataset.fits).every(fits);
  }
  const age = answer("child-age_years");
  for (const option of form.querySelectorAll("option[data-ages]")) {
    const [least, most] = option.dataset.ages.split("-").map(Number);
    const meant = !/^[0-9]+$/.test(age) || (Number(age) >= least && Number(age) <= most) || option.selected;
    option.hidden = option.disabled = !meant;
  }
}

function renumber(group) {
  for (const [index, row] of group.querySelectorAll("[data-row]").entries()) number(row, index);
}

// Ids, names and what refers to them carry the row's index; the heading carries its number.
function number(row, index) {
  const name = row.closest("[data-rows]").dataset.rows;
  const pattern = new RegExp(`${name}([-:])(__index__|[0-9]+)`, "g");
  for (const element of row.querySelectorAll("*")) {
    for (const attribute of ["id", "name", "for", "value", "aria-describedby", "data-name"]) {
      const text = element.getAttribute(attribute);
      if (text) element.setAttribute(attribute, text.replace(pattern, `${name}$1${index}`));
    }
  }
  for (const text of row.querySelectorAll("legend, [data-remove-row] span")) {
    text.textContent = text.textContent.replace(/__number__|[0-9]+$/, String(index + 1));
  }
}

function addRow(group) {
  const row = group.querySelector("template").content.cloneNode(true).firstElementChild;
  group.insertBefore(row, group.querySelector("template"));
  renumber(group);
  showWhatFits();
  row.querySelector("select, input").focus();
}

function removeRow(row) {
  const group = row.closest("[data-rows]");
  row.remove();
  renumber(group);
  group.focus();
  form.dispatchEvent(new Event("input"));
}

// Browsers keep no copy of these pages, so Back and Reload would find an empty form. The answers are left with the
// tab's own history entry instead (nothing is stored), and the server is asked to show them again.
function leaveAnswersInHistory() {
  const answers = [...new FormData(form)].filter(([name]) => name !== "csrf_token");
  history.replaceState({ answers }, "");
}

function bringBack(answers) {
  const sent = form.cloneNode(false);
  sent.hidden = true;
  sent.removeAttribute("id");
  const token = ["csrf_token", form.elements.csrf_token.value];
  for (const [name, value] of [token, ["action", "refresh"], ...answers]) {
    const field = Object.assign(document.createElement("input"), { type: "hidden", name, value });
    sent.append(field);
  }
  document.body.append(sent);
  sent.submit();
}

const [arrival] = performance.getEntriesByType("navigation");
const left = history.state?.answers;
if (left && ["back_forward", "reload"].includes(arrival?.type)) bringBack(left);
else leaveAnswersInHistory();
form.addEventListener("change", leaveAnswersInHistory);
form.addEventListener("submit", leaveAnswersInHistory);
window.addEventListener("hashchange", leaveAnswersInHistory);

form.addEventListener("click", (event) => {
  const add = event.target.closest("[data-add-row]");
  const remove = event.target.closest("[data-remove-row]");
  if (!add && !remove) return;
  event.preventDefault();
  if (add) addRow(add.closest("[data-rows]"));
  else removeRow(remove.closest("[data-row]"));
});
form.addEventListener("input", showWhatFits);
form.addEventListener("change", showWhatFits);
for (const button of form.querySelectorAll("[data-no-script]")) button.hidden = true;
showWhatFits();
