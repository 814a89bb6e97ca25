/* What every page needs: the theme, the CSRF header for htmx, spoken errors, tabs, and one-click demo sign-in. */
(function () {
  "use strict";
  var dark = window.matchMedia("(prefers-color-scheme: dark)");
  function theme() {
    document.documentElement.setAttribute("data-bs-theme", dark.matches ? "dark" : "light");
  }
  theme();
  dark.addEventListener("change", theme);

  function meta(name) {
    var element = document.querySelector('meta[name="' + name + '"]');
    return element ? element.getAttribute("content") : "";
  }

  function say(text, bad) {
    var box = document.querySelector(".toasts");
    if (!box || !text) {
      return;
    }
    var line = document.createElement("div");
    line.textContent = text;
    line.className = bad ? "bad" : "";
    box.appendChild(line);
    window.setTimeout(function () {
      line.remove();
    }, 6000);
  }
  window.quanlop = { say: say, meta: meta };

  document.addEventListener("htmx:configRequest", function (event) {
    var token = meta("_csrf");
    if (token) {
      event.detail.headers[meta("_csrf_header") || "X-CSRF-TOKEN"] = token;
    }
  });
  document.addEventListener("htmx:sendError", function () {
    say(document.body.dataset.offline, true);
  });
  document.addEventListener("htmx:responseError", function (event) {
    var status = event.detail.xhr.status;
    if (status === 401) {
      window.location.reload();
      return;
    }
    say(status === 403 ? document.body.dataset.forbidden : document.body.dataset.failed, true);
  });
  /* A server answer may carry a sentence for the person: header HX-Trigger {"say": "…"} */
  document.addEventListener("say", function (event) {
    say(event.detail.value || event.detail, false);
  });

  document.addEventListener("click", function (event) {
    var tab = event.target.closest("[data-tab]");
    if (tab) {
      document.querySelectorAll('[data-tab="' + tab.dataset.tab + '"]').forEach(function (other) {
        other.classList.toggle("active", other === tab);
        other.setAttribute("aria-selected", String(other === tab));
      });
    }
    var person = event.target.closest("[data-sign-in-as]");
    if (person) {
      var form = document.getElementById("sign-in");
      form.elements.username.value = person.dataset.signInAs;
      form.elements.password.value = person.dataset.password;
      form.submit();
    }
    var print = event.target.closest("[data-print]");
    if (print) {
      window.print();
    }
    document.querySelectorAll("details.whoami[open]").forEach(function (menu) {
      if (!menu.contains(event.target)) {
        menu.open = false;
      }
    });
  });
  document.addEventListener("keydown", function (event) {
    if (event.key === "Escape") {
      document.querySelectorAll("details.whoami[open]").forEach(function (menu) {
        menu.open = false;
      });
    }
  });
  document.addEventListener("submit", function (event) {
    var question = event.target.dataset.ask;
    if (question && !window.confirm(question)) {
      event.preventDefault();
    }
  });
})();
