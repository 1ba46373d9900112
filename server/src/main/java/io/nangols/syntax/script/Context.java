package io.nangols.syntax.script;

/// What the grammar's parameters are where the parser stands (`[In, Yield, Await]` in ECMAScript's
/// grammar), and two of TypeScript's own.
///
/// @param in whether `in` is an operator; not so at the start of a `for`
/// @param yield whether `yield` is an operator: inside a generator
/// @param await whether `await` is an operator and no name: inside an async function, and in a
///   module outside of all functions
/// @param decorator whether the expression is a decorator's, where `[` begins the member behind it
/// @param conditionalTypes whether `extends` goes on with a conditional type; not so in the type
///   behind another `extends`
record Context(
        boolean in, boolean yield, boolean await, boolean decorator, boolean conditionalTypes) {
    /// Outside of all functions; every script is a module.
    static final Context TOP = new Context(true, false, true, false, true);

    Context withIn(boolean allowed) {
        return allowed == in
                ? this
                : new Context(allowed, yield, await, decorator, conditionalTypes);
    }

    Context withDecorator(boolean within) {
        return within == decorator ? this : new Context(in, yield, await, within, conditionalTypes);
    }

    Context withConditionalTypes(boolean allowed) {
        return allowed == conditionalTypes
                ? this
                : new Context(in, yield, await, decorator, allowed);
    }

    /// Inside a function's parameters or its body.
    Context withFunction(boolean generator, boolean async) {
        return generator == yield && async == await
                ? this
                : new Context(in, generator, async, decorator, conditionalTypes);
    }

    Context withAwait(boolean operator) {
        return withFunction(yield, operator);
    }
}
