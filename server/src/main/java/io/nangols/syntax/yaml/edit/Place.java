package io.nangols.syntax.yaml.edit;

import java.util.List;

/// Where a new key goes in its mapping.
public sealed interface Place {
    /// In front of all others.
    record First() implements Place {}

    /// Behind all others.
    record Last() implements Place {}

    /// Right behind this key; behind all when it is not there.
    record After(String key) implements Place {}

    /// Right in front of this key; behind all when it is not there.
    record Before(String key) implements Place {}

    /// Where it belongs among keys that usually come in this order: behind the nearest one before
    /// it that is there, or else in front of the nearest one after it, or else behind all.
    record InOrder(List<String> order) implements Place {
        public InOrder {
            order = List.copyOf(order);
        }
    }

    static Place first() {
        return new First();
    }

    static Place last() {
        return new Last();
    }

    static Place after(String key) {
        return new After(key);
    }

    static Place before(String key) {
        return new Before(key);
    }

    static Place inOrder(List<String> order) {
        return new InOrder(order);
    }

    /// The gap for the new key `key` in a mapping with these `keys`.
    default Gap gap(String key, List<String> keys) {
        return switch (this) {
            case First() -> new Gap(0, true);
            case Last() -> Gap.last(keys);
            case After(var other) -> {
                int at = keys.lastIndexOf(other);
                yield at < 0 ? Gap.last(keys) : new Gap(at + 1, false);
            }
            case Before(var other) -> {
                int at = keys.indexOf(other);
                yield at < 0 ? Gap.last(keys) : new Gap(at, true);
            }
            case InOrder(var order) -> inOrder(key, order, keys);
        };
    }

    private static Gap inOrder(String key, List<String> order, List<String> keys) {
        int own = order.indexOf(key);
        if (own < 0) {
            return Gap.last(keys);
        }
        for (var before : order.subList(0, own).reversed()) {
            if (keys.contains(before)) {
                return new After(before).gap(key, keys);
            }
        }
        for (var after : order.subList(own + 1, order.size())) {
            if (keys.contains(after)) {
                return new Before(after).gap(key, keys);
            }
        }
        return Gap.last(keys);
    }

    /// Between the members `index` - 1 and `index` of a collection; `nearNext` says to which of
    /// them the new one keeps when comments or empty lines stand between.
    record Gap(int index, boolean nearNext) {
        static Gap last(List<?> members) {
            return new Gap(members.size(), false);
        }
    }
}
