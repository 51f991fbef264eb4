// Choices above a table of dialogues. Without this script the table is shown whole.
document.addEventListener("DOMContentLoaded", () => {
  for (const box of document.querySelectorAll(".dialogues")) {
    const rows = Array.from(box.querySelectorAll("tbody tr"));
    const form = document.createElement("form");
    const status = document.createElement("p");
    status.setAttribute("role", "status");
    const labelled = (name, control) => {
      const label = document.createElement("label");
      label.append(`${name} `, control);
      form.append(label, " ");
      control.addEventListener("input", choose);
      return control;
    };
    const choices = box.dataset.filters.split(" ").map(name => {
      const select = document.createElement("select");
      const values = ["any", ...new Set(rows.map(row => row.dataset[name]))];
      for (const value of values) select.append(new Option(value, value));
      return [name, labelled(name, select)];
    });
    const search = document.createElement("input");
    search.type = "search";
    labelled("words", search);
    form.addEventListener("submit", event => event.preventDefault());
    box.prepend(form, status);
    function choose() {
      const words = search.value.toLowerCase();
      let n = 0;
      for (const row of rows) {
        const fits = choices.every(([name, select]) => select.value === "any" || row.dataset[name] === select.value)
          && row.textContent.toLowerCase().includes(words);
        row.hidden = !fits;
        n += fits;
      }
      const right = rows.filter(row => !row.hidden && row.dataset.ends === "right").length;
      status.textContent = n ? `${n} dialogues, ${right} of them end right.` : "No dialogue is like that.";
    }
    choices.find(([name]) => name === "known")[1].value = "neither fact";
    choose();
  }
});
