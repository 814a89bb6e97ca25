/* Shows a process diagram with what is done and what is active: <div class="diagram" data-bpmn="url" data-done="a b" data-active="c">. */
(function () {
  "use strict";
  function show(element) {
    element.dataset.shown = "true";
    fetch(element.dataset.bpmn, { credentials: "same-origin" })
      .then(function (answer) {
        if (!answer.ok) {
          throw new Error(String(answer.status));
        }
        return answer.text();
      })
      .then(function (xml) {
        element.textContent = "";
        var viewer = new window.BpmnJS({ container: element });
        return viewer.importXML(xml).then(function () {
          var canvas = viewer.get("canvas");
          var known = viewer.get("elementRegistry");
          ["done", "active"].forEach(function (state) {
            (element.dataset[state] || "").split(/\s+/).forEach(function (id) {
              var shape = id ? known.get(id) : null;
              /* A boundary event listens as long as its activity lasts; that is not where the process stands. */
              if (shape && !(state === "active" && shape.type === "bpmn:BoundaryEvent")) {
                canvas.addMarker(id, state);
              }
            });
          });
          canvas.zoom("fit-viewport", "auto");
        });
      })
      .catch(function () {
        element.textContent = element.dataset.failed || "";
      });
  }
  function all() {
    if (window.BpmnJS) {
      document.querySelectorAll("[data-bpmn]:not([data-shown])").forEach(show);
    }
  }
  document.addEventListener("DOMContentLoaded", all);
  document.addEventListener("htmx:afterSettle", all);
})();
