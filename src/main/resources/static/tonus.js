// Shows what the services answer to their examples. Text is set as text; only Markdown is rendered, with HTML disabled.
'use strict';

const markdown = window.markdownit({ html: false, linkify: false });

function element(name, text, className) {
  const node = document.createElement(name);
  if (text) node.textContent = text;
  if (className) node.className = className;
  return node;
}

function list(title, items) {
  const entries = element('ul');
  items.forEach((item) => {
    const entry = element('li');
    entry.append(item);
    entries.append(entry);
  });
  return [element('h5', title), entries];
}

function link(target) {
  const node = element('a', target.label);
  node.href = target.url;
  node.rel = 'noreferrer';
  return node;
}

function card(content) {
  const node = element('article', '', 'card ' + content.indicator);
  node.append(element('p', content.indicator, 'indicator'), element('h4', content.summary));
  node.append(element('p', 'Source: ' + content.source.label, 'source'));
  const detail = element('div');
  detail.innerHTML = markdown.render(content.detail || '');
  node.append(detail);
  if (content.suggestions) {
    node.append(...list('Suggestions an EHR would offer', content.suggestions.map((one) => one.label)));
  }
  if (content.overrideReasons) {
    node.append(...list('Reasons to override', content.overrideReasons.map((one) => one.display)));
  }
  if (content.links) node.append(...list('Sources', content.links.map(link)));
  return node;
}

function json(title, value) {
  const node = element('details');
  const text = element('pre');
  text.tabIndex = 0;
  text.append(element('code', JSON.stringify(value, null, 2)));
  node.append(element('summary', title), text);
  return node;
}

async function fetchJson(path, options) {
  const response = await fetch(path, options);
  const body = await response.json();
  if (!response.ok) throw new Error(response.status + ': ' + body.issue[0].diagnostics);
  return body;
}

async function call(service, example) {
  const request = await fetchJson('examples/' + service.id + '?name=' + encodeURIComponent(example));
  const response = await fetchJson('cds-services/' + service.id, {
    method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(request),
  });
  return { request, response };
}

function shown({ request, response }) {
  const cards = response.cards.length ? response.cards.map(card) : [element('p', 'No card: nothing needs to be said.')];
  return [...cards, json('Request', request), json('Response', response)];
}

async function firstWithCards(service, examples) {
  for (const example of examples) {
    const answer = await call(service, example);
    if (answer.response.cards.length) return { example, answer };
  }
  return { example: examples[0], answer: await call(service, examples[0]) };
}

function choice(service, examples, chosen, answers) {
  const select = element('select');
  select.id = 'example-' + service.id;
  examples.forEach((name) => select.append(new Option(name.replaceAll('-', ' '), name, false, name === chosen)));
  select.addEventListener('change', () => call(service, select.value)
    .then((answer) => answers.replaceChildren(...shown(answer)))
    .catch((problem) => answers.replaceChildren(element('p', 'No answer could be shown. ' + problem.message))));
  const label = element('label', 'Example: ');
  label.htmlFor = select.id;
  return [label, select];
}

async function showExamples(service, examples) {
  const section = element('section');
  const answers = element('div');
  answers.setAttribute('aria-live', 'polite');
  section.append(element('h3', service.title));
  try {
    const first = await firstWithCards(service, examples);
    answers.append(...shown(first.answer));
    section.append(...choice(service, examples, first.example, answers), answers);
  } catch (problem) {
    section.append(element('p', 'No answer could be shown. ' + problem.message));
  }
  return section;
}

function entry(service) {
  const node = element('li');
  node.append(element('strong', service.title), element('br'), element('code', 'POST /cds-services/' + service.id));
  node.append(' (' + service.hook + ') – ' + service.description);
  return node;
}

async function show() {
  const services = document.getElementById('services');
  try {
    const discovery = await fetchJson('cds-services');
    services.replaceChildren(...discovery.services.map(entry));
    const examples = await fetchJson('examples');
    const withExamples = discovery.services.filter((service) => examples[service.id]);
    const sections = withExamples.map((service) => showExamples(service, examples[service.id]));
    document.getElementById('answers').append(...(await Promise.all(sections)));
  } catch (problem) {
    services.replaceChildren(element('li', 'The services could not be listed. ' + problem.message));
  }
}

show();
