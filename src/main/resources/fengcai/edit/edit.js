// A form made from a record's schema, with what the checks say beside its fields and the site beside it.
const words = await (await fetch('words.json')).json();
const byId = (id) => document.getElementById(id);
const word = (key, values = {}) =>
  Object.entries(values).reduce((text, [name, value]) => text.replaceAll(`{${name}}`, value), words[key] ?? key);

const LONG_TEXTS = ['summary', 'description', 'notes', 'contact', 'why'];
const TABLE_COLUMNS_AT_MOST = 3;
const FIELDS_UNFOLDED = 12;
// The fields that name another record by its address; its name is offered.
const REFERENCES = { community: /\.(?:community|related\.\d+|counts\.\d+\.key)$/, campaign: /^root\.campaign$/ };
const RECORDS_SHOWN = 200;
const QUIET_MILLISECONDS = 400;
const LARGEST_PICTURE = 30 * 1024 * 1024;

const element = (name, properties = {}, ...children) => {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
};

// What the program answers; an error carries the words to be shown and, where it was refused, why.
const ask = async (what, body) => {
  let response;
  let answer;
  try {
    response = await fetch(`api/${what}`, { method: 'POST', body: body instanceof ArrayBuffer ? body : JSON.stringify(body ?? {}) });
    answer = await response.text();
  } catch {
    throw new Error(word('offline'));
  }
  let told = {};
  try {
    told = JSON.parse(answer);
  } catch {
    if (response.ok) throw new Error(word('offline'));
  }
  if (response.ok) return told;
  const status = `status.${response.status}`;
  throw Object.assign(
    new Error(told.message ?? (status in words ? word(status) : word('status.other', { n: response.status }))),
    { fault: told.fault },
  );
};

const tell = (text) => {
  byId('told-text').textContent = text;
  byId('told').showModal();
};

// What is open: kind, address, file, version, page, report, the form and whether it has changed.
let start = { kinds: [], records: [], regions: [] };
let open = null;

/* The list of records. */

const kindTitle = (kind) => start.kinds.find((each) => each.id === kind).title;
const recordName = (record) => record.name || word(`name.${record.kind}`);

const listItem = (record) => {
  const button = element('button', { type: 'button' }, recordName(record));
  if (record.name && record.name !== record.address) button.append(element('small', { textContent: record.address }));
  if (open && open.kind === record.kind && open.address === record.address) button.setAttribute('aria-current', 'true');
  button.addEventListener('click', () => go(() => openRecord(record.kind, record.address)));
  return element('li', {}, button);
};

const showList = () => {
  const sought = byId('search').value.trim().toLowerCase();
  const unfolded = new Set([...byId('records').querySelectorAll('details[open]')].map((each) => each.dataset.kind));
  byId('records').replaceChildren(...start.kinds.map((kind) => {
    const all = start.records.filter((record) => record.kind === kind.id
      && (!sought || `${recordName(record)} ${record.address}`.toLowerCase().includes(sought)));
    const list = element('ul', {}, ...all.slice(0, RECORDS_SHOWN).map(listItem));
    const box = element('details', { open: sought ? all.length > 0 : unfolded.has(kind.id) || kind.id === (open?.kind ?? 'community') });
    box.dataset.kind = kind.id;
    const summary = element('summary', {}, element('span', { textContent: kind.title }));
    if (!kind.single) summary.append(element('small', { textContent: all.length }));
    box.append(summary, list);
    if (all.length > RECORDS_SHOWN) box.append(element('p', { className: 'note', textContent: word('records.more', { n: all.length - RECORDS_SHOWN }) }));
    if (!kind.single) {
      const add = element('button', { type: 'button', className: 'add', textContent: `＋ ${word('new.of', { kind: kind.title })}` });
      add.addEventListener('click', () => go(() => showNew(kind.id)));
      box.append(add);
    }
    return box;
  }));
};

const refreshList = async () => {
  start = await ask('start');
  byId('new-community').disabled = false;
  byId('hint').textContent = word(start.regions.length ? 'choose' : 'begin');
  for (const kind of Object.keys(REFERENCES)) {
    byId(`${kind}-addresses`).replaceChildren(...start.records.filter((record) => record.kind === kind)
      .map((record) => element('option', { value: record.address, label: record.name })));
  }
  showList();
};

/* A new record. */

let newKind = 'community';
let addressTyped = false;

const showNew = (kind) => {
  close();
  newKind = kind;
  addressTyped = false;
  const community = kind === 'community';
  byId('hint').hidden = true;
  byId('new').hidden = false;
  byId('new').reset();
  byId('new-fault').hidden = true;
  byId('new-title').textContent = word('new.of', { kind: kindTitle(kind) });
  byId('new-name-label').textContent = word(kind === 'counts' ? 'new.date' : 'new.name');
  byId('new-region-row').hidden = !community;
  byId('new-address-row').hidden = kind === 'counts';
  byId('new-address-hint').hidden = kind === 'counts';
  byId('new-region').replaceChildren(...start.regions
    .filter((region) => !region.code.endsWith('00'))
    .map((region) => element('option', { value: region.code, textContent: `${region.name}　${region.code}` })));
  if (community && !byId('new-region').options.length) refuseNew('new.no-region');
  (community ? byId('new-region') : byId('new-name')).focus();
};

const showNewFault = (text) => {
  byId('new-fault').textContent = text;
  byId('new-fault').hidden = false;
};

const refuseNew = (key) => showNewFault(word(key));

const newRegion = () => (newKind === 'community' ? byId('new-region').value : '');

const propose = async () => {
  if (addressTyped || newKind === 'counts') return;
  const proposed = await ask('propose', { region: newRegion(), name: byId('new-name').value });
  if (!addressTyped) byId('new-address').value = proposed.address;
};

const create = async () => {
  const name = byId('new-name').value.trim();
  const day = name.match(/^(\d{4})\D+(\d{1,2})\D+(\d{1,2})\D*$/)?.slice(1).map((part) => part.padStart(2, '0')).join('-');
  const address = newKind === 'counts' ? day : byId('new-address').value.trim();
  if (newKind === 'counts' && !day) return refuseNew('new.no-day');
  if (!name) return refuseNew('new.no-name');
  if (!address) return refuseNew('new.no-slug');
  if (newKind === 'community' && !/^\d{6}\/./.test(address)) return refuseNew('new.bad');
  if (start.records.some((record) => record.kind === newKind && record.address.toLowerCase() === address.toLowerCase())) {
    return refuseNew('new.exists');
  }
  try {
    await openRecord(newKind, address, newKind === 'counts' ? { asOf: day } : { [newKind === 'honour' || newKind === 'page' ? 'title' : 'name']: name });
  } catch (fault) {
    if (!fault.fault?.startsWith('address')) throw fault;
    byId('new').hidden = false;
    if (fault.fault === 'address') refuseNew('new.bad');
    else showNewFault(fault.message);
  }
};

/* The form. */

// How a part of the schema is shown; what a record already says is always among the choices.
const present = (schema, value, key) => {
  // What a value must look like is for the checks to say, in words.
  delete schema.pattern;
  if (schema.type === 'boolean') schema.format = 'checkbox';
  if (schema.contentMediaType || (schema.type === 'string' && LONG_TEXTS.includes(key) && !schema.enum)) schema.format = 'textarea';
  if (schema.enum && value && !schema.enum.includes(value)) schema.enum.push(value);
  if (schema.type === 'object') {
    for (const [name, member] of Object.entries(schema.properties)) present(member, value?.[name], name);
    if (Object.keys(schema.properties).length > FIELDS_UNFOLDED && key) schema.options = { collapsed: !value, disable_collapse: false };
  }
  if (schema.type === 'array') {
    const rows = Array.isArray(value) && value.length ? value : [undefined];
    for (const row of rows) present(schema.items, row, key);
    schema.items.title ??= schema.title ?? word('form.default_array_item_title');
    const columns = Object.values(schema.items.properties ?? { only: {} });
    if (columns.length <= TABLE_COLUMNS_AT_MOST && columns.every((column) => column.type !== 'array')) schema.format = 'table';
    if (schema.items.options) delete schema.items.options;
  }
  return schema;
};

// The library shows only those fields of a row that its value has.
const complete = (schema, value) => {
  if (schema.type === 'object') {
    return Object.fromEntries(Object.entries(schema.properties).map(([name, member]) => [name, complete(member, value?.[name])]));
  }
  if (schema.type === 'array') return (value ?? []).map((row) => complete(schema.items, row));
  return value ?? (schema.type === 'boolean' ? false : '');
};

const setUpLanguage = () => {
  const texts = { ...JSONEditor.defaults.languages.en };
  for (const [key, text] of Object.entries(words)) {
    if (key.startsWith('form.')) texts[key.slice(5)] = text.replaceAll('{0}', '{{0}}');
  }
  JSONEditor.defaults.languages[words.language] = texts;
  JSONEditor.defaults.language = words.language;
};

const close = () => {
  open?.form?.destroy();
  open = null;
  byId('editor').replaceChildren();
  byId('record').hidden = true;
  byId('new').hidden = true;
  byId('hint').hidden = false;
  byId('save').disabled = true;
  byId('frame').contentWindow.location.replace('about:blank');
  delete byId('frame').dataset.path;
  byId('preview-note').textContent = '';
  history.replaceState(null, '', location.pathname);
  say('');
};

const say = (text) => { byId('state').textContent = text; };

const openRecord = async (kind, address, given = {}) => {
  const record = await ask('open', { kind, address });
  close();
  byId('hint').hidden = true;
  byId('record').hidden = false;
  open = { ...record, kind, address, changed: false, saving: false, ready: false, form: null, saved: record.version !== '' };
  history.replaceState(null, '', `#${kind}/${address}`);
  const listed = start.records.find((each) => each.kind === kind && each.address === address);
  byId('record-title').textContent = listed ? recordName(listed) : given.name || given.title || address;
  byId('record-file').textContent = record.file;
  byId('delete').hidden = !open.saved || start.kinds.find((each) => each.id === kind).single;
  byId('record-title').focus();
  byId('findings').replaceChildren();
  byId('untouched').hidden = !record.untouched?.length;
  if (record.untouched?.length) byId('untouched').textContent = word('untouched', { keys: record.untouched.join(', ') });
  showList();
  if (!record.schema) {
    showFindings(record.findings);
    byId('findings').prepend(element('p', { className: 'finding error', textContent: word('unreadable') }));
    showPreview(false);
    return;
  }
  const value = Array.isArray(record.value) ? record.value : { ...record.value, ...given };
  const schema = present(record.schema, value, '');
  for (const path of record.untouched) {
    if (!path.includes('.')) delete schema.properties?.[path];
  }
  delete schema.title;
  const form = new JSONEditor(byId('editor'), {
    schema,
    startval: complete(schema, value),
    theme: 'barebones',
    show_errors: 'never',
    disable_edit_json: true,
    disable_properties: true,
    disable_collapse: true,
    disable_array_delete_all_rows: true,
    disable_array_delete_last_row: true,
    prompt_before_delete: false,
    remove_empty_properties: false,
    keep_oneof_values: false,
  });
  const mine = open;
  mine.form = form;
  form.on('ready', () => {
    arrange();
    check();
    setTimeout(() => { mine.ready = true; mine.before = JSON.stringify(form.getValue()); }, 0);
  });
  form.on('change', () => {
    if (open !== mine) return;
    arrange();
    const now = JSON.stringify(form.getValue());
    if (!mine.ready || now === mine.before) return;
    mine.before = now;
    mine.changed = true;
    byId('save').disabled = mine.saving;
    say(word('unsaved'));
    checkSoon();
  });
  byId('save').disabled = mine.saved;
};

// The library draws plain rows; rows of a list become cards, short fields stand side by side.
const arrange = () => {
  for (const box of byId('editor').querySelectorAll('[data-schematype="array"] [data-schematype="object"]')) {
    if (box.closest('table') === null && /\.\d+$/.test(box.dataset.schemapath)) {
      box.classList.add('row-card');
      if (!box.dataset.schemapath.endsWith('.0')) box.classList.add('again');
    }
  }
  for (const field of byId('editor').querySelectorAll('[data-schematype="string"], [data-schematype="boolean"]')) {
    const input = field.querySelector('input, select, textarea');
    if (!input || field.closest('table')) continue;
    field.parentElement.parentElement.classList.add('fields');
    if (input.tagName !== 'TEXTAREA') field.parentElement.classList.add('short');
  }
  for (const area of byId('editor').querySelectorAll('textarea')) {
    if (area.dataset.sized) continue;
    area.dataset.sized = 'true';
    area.rows = Math.min(30, Math.max(3, area.value.split('\n').length + Math.floor(area.value.length / 36)));
  }
  for (const input of byId('editor').querySelectorAll('input[type="text"]')) {
    const path = input.closest('[data-schemapath]').dataset.schemapath;
    const kind = Object.keys(REFERENCES).find((each) => REFERENCES[each].test(path));
    if (kind) input.setAttribute('list', `${kind}-addresses`);
  }
  addPictureButton();
};

const addPictureButton = () => {
  const box = byId('editor').querySelector('[data-schemapath="root.images"]');
  if (!box || box.querySelector('.picture')) return;
  const input = element('input', { type: 'file', accept: '.jpg,.jpeg,.png', multiple: true, hidden: true });
  const button = element('button', { type: 'button', className: 'picture', textContent: word('picture.add') });
  button.addEventListener('click', () => input.click());
  input.addEventListener('change', () => go(async () => {
    const files = [...input.files];
    // Emptied first: the same file chosen again after a refusal is a change then.
    input.value = '';
    for (const file of files) {
      if (file.size > LARGEST_PICTURE) throw new Error(word('status.413'));
      say(word('picture.adding'));
      // Read before it is sent, since a slow disk would keep the program waiting.
      const { src } = await ask(`picture?name=${encodeURIComponent(file.name)}`, await file.arrayBuffer());
      const images = open.form.getEditor('root.images');
      images.setValue([...images.getValue().filter((image) => image.src), complete(images.schema.items, { src })]);
      say(word('unsaved'));
    }
  }, false));
  box.append(button, input);
};

/* Checks. */

let timer = 0;
let checking = false;
let again = false;

const checkSoon = () => {
  clearTimeout(timer);
  timer = setTimeout(check, QUIET_MILLISECONDS);
};

const draft = () => ({ kind: open.kind, address: open.address, value: open.form.getValue(), version: open.version });

const check = async () => {
  if (!open?.form) return;
  if (checking) { again = true; return; }
  checking = true;
  const mine = open;
  try {
    byId('preview-note').textContent = word('check.running');
    const found = await ask('check', draft());
    if (open === mine) {
      showFindings(found);
      showPreview(found.shown);
    }
  } catch (fault) {
    if (open === mine) showFindings({ own: [{ severity: 'error', message: fault.message, hint: '', place: '', field: '' }], errorsElsewhere: 0, firstElsewhere: [] });
  } finally {
    checking = false;
    if (again) { again = false; check(); }
  }
};

// The field that a path leads to, or the nearest around it that the form has.
const fieldAt = (path) => {
  for (let at = path; at; at = at.slice(0, Math.max(0, at.lastIndexOf('.')))) {
    const field = byId('editor').querySelector(`[data-schemapath="${CSS.escape(`root.${at}`).replaceAll('\\.', '.')}"]`);
    if (field) return field;
  }
  return null;
};

const noteAt = (field, finding) => {
  const note = element('p', { className: `finding ${finding.severity}` },
    element('strong', { textContent: `${word(`severity.${finding.severity}`)}：` }), finding.message);
  if (finding.hint) note.append(element('br'), finding.hint);
  field.append(note);
  for (const input of field.querySelectorAll('input, select, textarea')) {
    if (finding.severity === 'error') input.setAttribute('aria-invalid', 'true');
  }
};

const showFindings = (found) => {
  for (const old of byId('editor').querySelectorAll('.finding')) old.remove();
  for (const input of byId('editor').querySelectorAll('[aria-invalid]')) input.removeAttribute('aria-invalid');
  const errors = found.own.filter((finding) => finding.severity === 'error').length;
  const warnings = found.own.length - errors;
  const list = [];
  if (!found.own.length) list.push(element('p', { className: 'clean', textContent: word('check.clean') }));
  if (errors) list.push(element('p', { className: 'count', textContent: word('check.errors', { n: errors }) }));
  if (warnings) list.push(element('p', { className: 'count', textContent: word('check.warnings', { n: warnings }) }));
  for (const finding of [...found.own].sort((a, b) => (a.severity < b.severity ? -1 : a.severity > b.severity ? 1 : 0))) {
    const field = finding.field ? fieldAt(finding.field) : null;
    const line = element('button', { type: 'button', className: finding.severity, textContent: finding.message });
    if (field) {
      noteAt(field, finding);
      line.addEventListener('click', () => {
        field.scrollIntoView({ block: 'center' });
        field.querySelector('input, select, textarea')?.focus();
      });
    } else {
      line.append(element('br'), element('small', { textContent: [finding.place, finding.hint].filter(Boolean).join('　') }));
    }
    list.push(line);
  }
  if (found.errorsElsewhere) {
    list.push(element('p', { className: 'finding error', textContent: word('check.elsewhere', { n: found.errorsElsewhere }) }),
      element('pre', { textContent: found.firstElsewhere.join('\n') }));
  }
  byId('findings').replaceChildren(...list);
};

/* The page and the report. */

let shownTab = 'page';
let shownFresh = false;
let shownTimes = 0;

const showPreview = (fresh) => {
  const frame = byId('frame');
  shownFresh = fresh;
  byId('tab-report').hidden = !open?.report;
  if (!open?.report && shownTab === 'report') shownTab = 'page';
  for (const tab of ['page', 'report']) byId(`tab-${tab}`).setAttribute('aria-selected', String(tab === shownTab));
  byId('preview-note').textContent = word(fresh ? 'preview.fresh' : 'preview.stale');
  frame.title = word(`preview.${shownTab}`);
  const path = `preview/${open[shownTab].split('/').map(encodeURIComponent).join('/')}`;
  const same = frame.dataset.path === path;
  if (same && !fresh) return;
  const scrolled = same ? frame.contentWindow.scrollY : 0;
  frame.dataset.path = path;
  frame.addEventListener('load', () => frame.contentWindow.scrollTo(0, scrolled), { once: true });
  shownTimes += 1;
  // Replaced, so that the way back of the browser does not lead through previews.
  frame.contentWindow.location.replace(`${path}?${shownTimes}`);
};

/* Saving, publishing, moving on. */

// Saves what the form says now; what is typed while that takes its time is still to be saved.
const save = async (overwrites = false) => {
  const mine = open;
  const sent = { ...draft(), overwrites };
  let told;
  mine.saving = true;
  byId('save').disabled = true;
  try {
    told = await ask('save', sent);
    mine.version = told.version;
    mine.saving = false;
  } catch (fault) {
    mine.saving = false;
    if (open === mine) byId('save').disabled = false;
    if (fault.fault !== 'changed' || open !== mine || !confirm(`${fault.message}\n\n${word('overwrite')}`)) throw fault;
    mine.version = (await ask('open', { kind: mine.kind, address: mine.address })).version;
    return save(true);
  }
  mine.saved = true;
  mine.changed = open === mine && JSON.stringify(mine.form.getValue()) !== JSON.stringify(sent.value);
  await refreshList();
  if (open !== mine) return;
  byId('save').disabled = !mine.changed;
  byId('delete').hidden = start.kinds.find((each) => each.id === mine.kind).single;
  const listed = start.records.find((each) => each.kind === mine.kind && each.address === mine.address);
  if (listed) byId('record-title').textContent = recordName(listed);
  say(mine.changed ? word('unsaved') : word(told.kept ? 'saved.kept' : 'saved', { file: mine.file, kept: told.kept ?? '' }));
  check();
};

const remove = async () => {
  const mine = open;
  if (!confirm(word('delete.sure', { file: mine.file }))) return;
  const told = await ask('delete', { kind: mine.kind, address: mine.address, version: mine.version });
  close();
  await refreshList();
  say(word('deleted', { file: told.file }));
};

const publish = async () => {
  if (open?.changed) return tell(word('publish.unsaved'));
  byId('publish').disabled = true;
  say(word('publishing'));
  try {
    const told = await ask('publish');
    say('');
    tell(told.message);
  } finally {
    byId('publish').disabled = false;
  }
};

// Does what was clicked, unless changes would be lost that are still wanted; what fails is told.
const go = async (action, leaves = true) => {
  if (leaves && open?.changed && !confirm(word('leave'))) return;
  try {
    await action();
  } catch (fault) {
    say(open?.changed ? word('unsaved') : '');
    tell(fault.message);
  }
};

for (const labelled of document.querySelectorAll('[data-word]')) labelled.textContent = word(labelled.dataset.word);
document.documentElement.lang = words.language === 'zh' ? 'zh-CN' : words.language;
setUpLanguage();
byId('search').addEventListener('input', showList);
// The library notes a text when its field is left; what is typed is to be checked at once.
byId('editor').addEventListener('input', (event) => {
  if (!event.isComposing && event.target.matches('textarea, input:not([type="checkbox"], [type="file"])')) {
    event.target.dispatchEvent(new Event('change', { bubbles: true }));
  }
});
byId('new-community').addEventListener('click', () => go(() => showNew('community')));
byId('new-name').addEventListener('input', () => go(propose, false));
byId('new-region').addEventListener('change', () => go(propose, false));
byId('new-address').addEventListener('input', () => { addressTyped = true; });
byId('new').addEventListener('submit', (event) => { event.preventDefault(); go(create, false); });
byId('new-cancel').addEventListener('click', close);
byId('save').addEventListener('click', () => go(() => save(), false));
byId('delete').addEventListener('click', () => go(remove, false));
byId('publish').addEventListener('click', () => go(publish, false));
for (const tab of ['page', 'report']) {
  byId(`tab-${tab}`).addEventListener('click', () => {
    if (!open) return;
    shownTab = tab;
    showPreview(shownFresh);
  });
}
addEventListener('keydown', (event) => {
  if ((event.ctrlKey || event.metaKey) && event.key === 's') {
    event.preventDefault();
    if (!byId('save').disabled) go(() => save(), false);
  }
});
addEventListener('beforeunload', (event) => { if (open?.changed) event.preventDefault(); });

await go(async () => {
  const asked = location.hash.slice(1);
  await refreshList();
  const record = start.records.find((each) => `${each.kind}/${each.address}` === asked || encodeURI(`${each.kind}/${each.address}`) === asked);
  if (record) await openRecord(record.kind, record.address);
}, false);
