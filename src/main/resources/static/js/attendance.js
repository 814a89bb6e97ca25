/* The marking screen: a click goes round the results, keys, autosave by htmx, flipping and enlarging pictures. */
(function () {
  "use strict";
  var ROUND = ["PRESENT", "ABSENT", "WRONG_SEAT"];
  var KEYS = { c: "PRESENT", v: "ABSENT", s: "WRONG_SEAT", p: "EXCUSED" };
  var PAUSE = 700;
  var changed = {};
  var sending = {};
  var timer = 0;
  var picked = null;

  function sheet() {
    return document.querySelector("[data-sheet]");
  }
  function open() {
    var s = sheet();
    return s !== null && s.dataset.open === "true";
  }
  function seatOf(target) {
    return target.closest ? target.closest(".seat[data-student]") : null;
  }
  function words(presence) {
    var legend = document.querySelector('.legend .mark[data-presence="' + presence + '"]');
    return legend ? legend.textContent : presence;
  }

  /* ---- results ---- */
  function set(seat, presence) {
    if (!open() || seat.dataset.presence === presence) {
      return;
    }
    seat.dataset.presence = presence;
    seat.setAttribute("aria-label", seat.querySelector(".seat-no").textContent + ". " + seat.dataset.name + ": " + words(presence));
    remember(seat);
    pick(seat);
  }
  function next(seat) {
    var at = ROUND.indexOf(seat.dataset.presence);
    set(seat, ROUND[(at + 1) % ROUND.length]);
  }
  function remember(seat) {
    changed[seat.dataset.student] = { presence: seat.dataset.presence || "PRESENT", note: seat.dataset.noteText || "" };
    window.clearTimeout(timer);
    timer = window.setTimeout(save, PAUSE);
  }
  function values() {
    var fields = {};
    Object.keys(changed).forEach(function (student) {
      fields["mark." + student] = changed[student].presence;
      fields["note." + student] = changed[student].note;
    });
    return fields;
  }
  function save() {
    var s = sheet();
    if (!s || Object.keys(changed).length === 0 || Object.keys(sending).length > 0) {
      return;
    }
    var fields = values();
    sending = changed;
    changed = {};
    window.htmx.ajax("POST", "/diem-danh/" + s.dataset.sheet + "/luu", { target: "#so-lieu", swap: "innerHTML", values: fields });
  }
  document.addEventListener("htmx:afterRequest", function (event) {
    var path = event.detail.requestConfig ? event.detail.requestConfig.path : "";
    if (!/\/luu$/.test(path)) {
      return;
    }
    var lost = event.detail.successful ? {} : sending;
    sending = {};
    Object.keys(lost).forEach(function (student) {
      changed[student] = changed[student] || lost[student];
    });
    if (!event.detail.successful) {
      window.quanlop.say(event.detail.xhr.status === 422 ? event.detail.xhr.responseText : sheet().dataset.unsaved, true);
    } else if (Object.keys(changed).length > 0) {
      timer = window.setTimeout(save, PAUSE);
    }
  });
  window.addEventListener("beforeunload", function (event) {
    if (Object.keys(changed).length > 0 || Object.keys(sending).length > 0) {
      event.preventDefault();
    }
  });
  /* What is not saved yet goes along when the attendance is closed. */
  document.addEventListener("submit", function (event) {
    if (event.target.matches("[data-finish]")) {
      window.clearTimeout(timer);
      Object.keys(sending).forEach(function (student) {
        changed[student] = changed[student] || sending[student];
      });
      var fields = values();
      Object.keys(fields).forEach(function (name) {
        var input = document.createElement("input");
        input.type = "hidden";
        input.name = name;
        input.value = fields[name];
        event.target.appendChild(input);
      });
      changed = {};
      sending = {};
    }
  });
  /* "All others present" must not overtake marks that are not saved yet: they go first. */
  document.addEventListener("htmx:configRequest", function (event) {
    if (/\/con-lai$/.test(event.detail.path)) {
      window.clearTimeout(timer);
      var fields = values();
      Object.keys(fields).forEach(function (name) {
        event.detail.parameters[name] = fields[name];
      });
      changed = {};
    }
  });

  /* ---- the picked student ---- */
  function pick(seat) {
    var panel = document.querySelector("[data-picked]");
    picked = seat;
    if (!panel) {
      return;
    }
    panel.hidden = false;
    panel.querySelector("[data-picked-name]").textContent = seat.querySelector(".seat-no").textContent + ". " + seat.dataset.name;
    panel.querySelector("[data-picked-organisation]").textContent = seat.dataset.organisation || "";
    panel.querySelector("[data-note]").value = seat.dataset.noteText || "";
    panel.querySelectorAll("[data-set]").forEach(function (button) {
      button.setAttribute("aria-pressed", String(button.dataset.set === seat.dataset.presence));
    });
  }
  document.addEventListener("input", function (event) {
    if (event.target.matches("[data-note]") && picked) {
      picked.dataset.noteText = event.target.value;
      if (!picked.dataset.presence) {
        picked.dataset.presence = "PRESENT";
      }
      remember(picked);
    }
  });

  /* ---- moving with the arrows: the nearest seat that lies in that direction ---- */
  function neighbour(seat, key) {
    var from = seat.getBoundingClientRect();
    var best = null;
    var least = Infinity;
    document.querySelectorAll(".seat[data-student]").forEach(function (other) {
      var to = other.getBoundingClientRect();
      var x = to.left + to.width / 2 - from.left - from.width / 2;
      var y = to.top + to.height / 2 - from.top - from.height / 2;
      var ahead = key === "ArrowRight" ? x : key === "ArrowLeft" ? -x : key === "ArrowDown" ? y : -y;
      var aside = key === "ArrowRight" || key === "ArrowLeft" ? Math.abs(y) : Math.abs(x);
      if (ahead > 4 && ahead + 3 * aside < least) {
        least = ahead + 3 * aside;
        best = other;
      }
    });
    return best;
  }
  document.addEventListener("keydown", function (event) {
    if (event.ctrlKey || event.metaKey || event.altKey || !sheet() || event.target.matches("input, select, textarea")) {
      return;
    }
    var key = event.key;
    if (key === "[" || key === "]") {
      flip(key === "]" ? 1 : -1);
      event.preventDefault();
      return;
    }
    var seat = seatOf(event.target);
    if (!seat) {
      return;
    }
    if (key.indexOf("Arrow") === 0) {
      var other = neighbour(seat, key);
      if (other) {
        other.focus();
        pick(other);
      }
      event.preventDefault();
    } else if (key === " ") {
      next(seat);
      event.preventDefault();
    } else if (KEYS[key.toLowerCase()]) {
      set(seat, KEYS[key.toLowerCase()]);
      event.preventDefault();
    }
  });
  /* The space bar has done its work on keydown. */
  document.addEventListener("keyup", function (event) {
    if (event.key === " " && seatOf(event.target)) {
      event.preventDefault();
    }
  });

  /* ---- pictures ---- */
  function show(which) {
    var view = document.querySelector(".pictures-view");
    if (!view) {
      return;
    }
    view.classList.toggle("both", which === "both");
    view.querySelectorAll("figure").forEach(function (figure) {
      figure.classList.toggle("shown", which === "both" ? figure.dataset.capture === "0" : figure.dataset.capture === which);
    });
    document.querySelectorAll("[data-show]").forEach(function (button) {
      button.setAttribute("aria-pressed", String(button.dataset.show === which));
    });
  }
  function flip(step) {
    var figures = document.querySelectorAll(".pictures-view figure");
    var at = 0;
    figures.forEach(function (figure, index) {
      at = figure.classList.contains("shown") ? index : at;
    });
    if (figures.length > 0) {
      show(String((at + step + figures.length) % figures.length));
    }
  }
  document.addEventListener("click", function (event) {
    var target = event.target;
    var seat = seatOf(target);
    if (seat) {
      if (open()) {
        next(seat);
      }
      return;
    }
    var button = target.closest("button, img");
    if (!button) {
      return;
    }
    if (button.dataset.set && picked) {
      set(picked, button.dataset.set);
    } else if (button.dataset.show) {
      show(button.dataset.show);
    } else if (button.hasAttribute("data-turn")) {
      document.querySelector("[data-room]").classList.toggle("turned");
    } else if (button.closest("[data-enlarge]")) {
      var dialog = document.querySelector("[data-enlarged]");
      var picture = dialog.querySelector("img");
      picture.className = "";
      picture.src = button.closest("[data-enlarge]").dataset.enlarge;
      dialog.showModal();
    } else if (button.hasAttribute("data-close-enlarged")) {
      button.closest("dialog").close();
    } else if (button.closest("[data-enlarged]")) {
      button.classList.toggle("full");
    }
  });
})();
