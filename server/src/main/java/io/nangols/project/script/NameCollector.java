package io.nangols.project.script;

import io.nangols.project.script.semantics.NameRoles;
import io.nangols.project.script.semantics.NameRoles.Role;
import io.nangols.syntax.script.ast.Identifier;
import io.nangols.syntax.script.ast.Node;
import io.nangols.text.Span;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Collects the names of variables and types, and where they stand.
final class NameCollector {
    private record Found(List<Span> bindings, List<Span> references) {}

    private final NameRoles roles = new NameRoles();
    private final Map<String, Found> found = new HashMap<>();

    void visit(Node node) {
        if (node instanceof Identifier name) {
            add(name);
        } else {
            roles.visit(node);
        }
    }

    Map<String, Names> collected() {
        var names = HashMap.<String, Names>newHashMap(found.size());
        found.forEach(
                (name, it) ->
                        names.put(
                                name,
                                new Names(
                                        List.copyOf(it.bindings()), List.copyOf(it.references()))));
        return Map.copyOf(names);
    }

    private void add(Identifier name) {
        var role = roles.take(name);
        if (role.filter(Role.PROPERTY::equals).isPresent() || name.isMissing()) {
            return;
        }
        var places =
                found.computeIfAbsent(
                        name.name(), _ -> new Found(new ArrayList<>(), new ArrayList<>()));
        (role.isPresent() ? places.bindings() : places.references()).add(name.span());
    }
}
