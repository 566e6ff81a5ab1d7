// Shows what is new on an open page, or what is at fault over it.
(() => {
  const version = Number(document.currentScript.dataset.version);
  const box = document.createElement('div');
  box.id = 'fengcai-faults';
  box.setAttribute('role', 'alert');
  box.hidden = true;

  const element = (name, text, className) => {
    const made = document.createElement(name);
    made.textContent = text;
    if (className) made.className = className;
    return made;
  };

  const source = (fault) => {
    const line = element('pre', '');
    const characters = Array.from(fault.line);
    const at = Math.min(fault.column - 1, characters.length);
    line.append(characters.slice(0, at).join(''));
    line.append(element('mark', characters[at] || ' '));
    line.append(characters.slice(at + 1).join(''));
    return line;
  };

  const show = (faults) => {
    box.replaceChildren();
    box.hidden = faults.length === 0;
    for (const fault of faults) {
      const one = document.createElement('section');
      if (fault.place) one.append(element('p', fault.place, 'place'));
      one.append(element('p', fault.message, 'message'));
      if (fault.line) one.append(source(fault));
      if (fault.hint) one.append(element('p', fault.hint, 'hint'));
      box.append(one);
    }
  };

  document.body.append(box);
  const events = new EventSource('/-/events');
  events.onmessage = (event) => {
    const state = JSON.parse(event.data);
    show(state.faults);
    if (state.version !== version && state.faults.length === 0) location.reload();
  };
})();
