/** CSS modules have no meaning in jest: every class is its own name. */
export default new Proxy({}, { get: (_, name) => name });
