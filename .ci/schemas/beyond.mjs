/** The rules that a schema cannot say, and which of them were needed. */
export class Beyond {
  #rules;

  /** @param groups sentences, each with its rules: a document, a code, the places where it is beyond a schema, and the cases if they are few. */
  constructor(groups) {
    this.#rules = groups.flatMap(group => group.rules).map(rule => ({
      rule, places: rule.at.map(toExpression), cases: (rule.cases ?? ['**']).map(toExpression), isNeeded: false,
    }));
  }

  /** Whether a diagnostic of a case, of a document which its schema accepts, is of a rule beyond a schema. */
  has(name, document, { code, pointer }) {
    const known = this.#rules.find(({ rule, places, cases }) => rule.document === document && rule.code === code
      && places.some(place => place.test(pointer)) && cases.some(each => each.test(name)));
    if (known) {
      known.isNeeded = true;
    }
    return known !== undefined;
  }

  unused() {
    return this.#rules.filter(({ isNeeded }) => !isNeeded).map(({ rule }) => rule);
  }
}

/** In a place or in the name of a case, * stands for anything without a slash, ** for anything. */
function toExpression(text) {
  const parts = text.split('**').map(part => part.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '[^/]*'));
  return new RegExp(`^${parts.join('.*')}$`, 'su');
}
