'use strict';
(() => {
  const STEP = 100; // rows shown at once
  const PRINTED = 2000; // rows shown to print them
  const CHUNK = 500; // rows in a chunk, as Listing has it
  const element = (name, text) => {
    const made = document.createElement(name);
    if (text !== undefined) made.textContent = text; // never as markup
    return made;
  };
  const lines = text => (text === '' ? [] : text.split('\n'));

  for (const list of document.querySelectorAll('.listing')) {
    const part = selector => list.querySelector(selector);
    const rows = lines(part('.index').textContent);
    const chunks = list.querySelectorAll('.chunk');
    const kind = Number(list.dataset.kind);
    const numbers = new Set(list.dataset.numbers.split(' ').filter(Boolean).map(Number));
    const body = part('tbody');
    const output = part('output');
    const more = part('.more');
    const search = part('input');
    const select = part('select');
    const read = new Map();
    let phrases;
    let keys;
    let folded;
    let found = [];
    let shown = 0;

    /** Puts the words of a sentence between the parts of its phrase again; see Phrases. */
    const sentence = short => {
      phrases ??= lines(part('.phrases').textContent).map(line => line.split('\t'));
      keys ??= lines(part('.keys').textContent);
      const words = short.split(' ').map(
          word => (word[0] === '#' ? keys[parseInt(word.slice(1), 36)] : word));
      return phrases[parseInt(words[0], 36)].reduce((text, next, i) => text + words[i] + next);
    };
    const sentences = row => {
      const number = Math.floor(row / CHUNK);
      if (!read.has(number)) read.set(number, chunks[number].textContent.split('\n'));
      const line = read.get(number)[row % CHUNK];
      return line === '' ? [] : line.split('\t').map(sentence);
    };
    const why = (row, key) => {
      const details = element('details');
      const summary = element('summary', list.dataset.why);
      const hidden = element('span', ' ' + key);
      hidden.className = 'hidden';
      summary.append(hidden);
      details.append(summary);
      const fill = () => {
        const told = element('ul');
        for (const each of sentences(row)) told.append(element('li', each));
        details.append(told);
      };
      details.addEventListener('toggle', fill, { once: true });
      return details;
    };
    const drawn = row => {
      const cells = rows[row].split('\t');
      const tr = element('tr');
      cells.forEach((text, i) => {
        const cell = element(i === 0 ? 'th' : 'td', text);
        if (i === 0) cell.scope = 'row';
        if (numbers.has(i) || i === kind) cell.className = numbers.has(i) ? 'number' : 'kind';
        tr.append(cell);
      });
      if (chunks.length > 0) {
        const cell = element('td');
        cell.append(why(row, cells[0]));
        tr.append(cell);
      }
      return tr;
    };
    const show = () => {
      const next = found.slice(shown, shown + STEP);
      body.append(...next.map(drawn));
      shown += next.length;
      more.hidden = shown === found.length;
      output.textContent = [shown, found.length, rows.length].reduce(
          (text, count, i) => text.replace('%' + (i + 1), count), output.dataset.text);
    };
    const restart = () => {
      shown = 0;
      body.replaceChildren();
      show();
    };
    const find = () => {
      folded ??= rows.map(row => row.toLowerCase());
      const asked = search.value.toLowerCase().split(/\s+/).filter(Boolean);
      found = [];
      folded.forEach((text, i) => {
        if (asked.every(word => text.includes(word))
            && (select.value === '' || rows[i].split('\t')[kind] === select.value)) found.push(i);
      });
      restart();
    };

    let waiting;
    search.addEventListener('input', () => {
      clearTimeout(waiting);
      waiting = setTimeout(find, 120);
    });
    select.addEventListener('change', find);
    more.addEventListener('click', () => {
      const first = body.children.length;
      show();
      body.children[first].querySelector('summary')?.focus();
    });
    addEventListener('beforeprint', () => {
      while (shown < Math.min(found.length, PRINTED)) show();
    });
    part('.tools').hidden = false;
    part('.unscripted')?.remove();
    found = Array.from(rows.keys());
    restart();
  }
})();
