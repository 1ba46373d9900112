package io.nangols.simulation;

import io.nangols.testing.RulePage;
import io.nangols.text.Edit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/// Somebody who works on the projects of a desk: writes most of the time, and otherwise opens,
/// closes, saves, moves and deletes files, chooses fixes and changes settings. What is pasted comes
/// from the projects and from the examples of the rules' pages.
final class Person {
    private static final int MOST_TABS = 6;
    private static final int MOST_UNDONE = 30;
    private static final String[] SETTINGS = {
        "{\"rules\": {\"%s\": \"off\"}}",
        "{\"rules\": {\"%s\": \"error\"}}",
        "{\"rules\": {\"%s\": \"warning\", \"no-such-rule\": \"off\"}}",
        "{\"rules\": {\"%s\": ",
        "[]",
        "",
    };

    private final Desk desk;
    private final Server server;
    private final RandomGenerator random;
    private final Projects projects;
    private final List<String> rules;
    private final Keyboard keyboard;
    private final Queue<Step> next = new ArrayDeque<>();

    /// What the text at hand was before, the last at the end.
    private final List<String> undo = new ArrayList<>();

    private Optional<Tab> hand = Optional.empty();

    /// The text of which one of the fixes that were offered will be chosen.
    private Optional<Tab> choosing = Optional.empty();

    Person(
            Desk desk,
            Server server,
            Projects projects,
            List<String> rules,
            RandomGenerator random,
            boolean anyCharacter) {
        this.desk = desk;
        this.server = server;
        this.projects = projects;
        this.rules = rules;
        this.random = random;
        var pieces = new ArrayList<>(projects.texts().values());
        RulePage.all().forEach(page -> page.examples().forEach(it -> pieces.add(it.text())));
        this.keyboard = new Keyboard(random, List.copyOf(pieces), anyCharacter);
    }

    /// The text that is being edited, and where in it.
    Optional<Tab> hand() {
        return hand;
    }

    int cursor() {
        return keyboard.cursor();
    }

    /// What happens next.
    Step next() {
        if (!next.isEmpty()) {
            return next.remove();
        }
        if (choosing.isPresent()) {
            var tab = choosing.get();
            choosing = Optional.empty();
            next.addAll(server.fix(tab, desk, random));
            return next();
        }
        if (hand.filter(desk::isOpen).isEmpty()) {
            hand = desk.tabs().stream().skip(random.nextInt(MOST_TABS)).findFirst();
            return hand.isPresent() && random.nextBoolean() ? edit() : open();
        }
        int dice = random.nextInt(1_000);
        if (dice < 880) {
            return edit();
        } else if (dice < 910) {
            return open();
        } else if (dice < 925) {
            return closeAny();
        } else if (dice < 945) {
            return new Step.Save(anyTab());
        } else if (dice < 965) {
            var tab = anyTab();
            choosing = Optional.of(tab);
            return new Step.Offer(tab);
        } else if (dice < 990) {
            return onDisk();
        } else if (dice < 998) {
            return settings();
        }
        var folder = any(Projects.FOLDERS);
        return new Step.Folder(folder, !desk.isOpen(folder));
    }

    private Step edit() {
        var tab = hand.orElseThrow();
        var text = desk.text(tab).orElseThrow();
        int dice = random.nextInt(200);
        if (dice < 8 && !undo.isEmpty()) {
            return undo(tab, text);
        }
        if (dice == 199) {
            return new Step.Replace(tab, random.nextBoolean() ? text : any(texts(tab)));
        }
        undo.add(text);
        if (undo.size() > MOST_UNDONE) {
            undo.removeFirst();
        }
        return new Step.Change(tab, keyboard.next(text));
    }

    /// The last edit, or all of them.
    private Step undo(Tab tab, String text) {
        var before = random.nextInt(4) == 0 ? undo.getFirst() : undo.removeLast();
        if (before.equals(undo.isEmpty() ? text : undo.getFirst())) {
            undo.clear();
        }
        keyboard.leave();
        return new Step.Change(tab, Edit.between(text, before));
    }

    private List<String> texts(Tab tab) {
        return projects.texts().entrySet().stream()
                .filter(each -> each.getKey().endsWith(".ts") == tab.isScript())
                .map(Map.Entry::getValue)
                .toList();
    }

    /// Takes another text to hand; one of the same project more often than not.
    private Step open() {
        if (desk.tabs().size() >= MOST_TABS) {
            return closeAny();
        }
        var paths = new ArrayList<>(desk.disk().files(""));
        hand.map(tab -> tab.path().split("/", 3))
                .filter(parts -> parts.length == 3 && random.nextInt(3) > 0)
                .ifPresent(parts -> paths.retainAll(desk.disk().files(parts[0] + "/" + parts[1])));
        if (random.nextInt(3) == 0) {
            paths.removeIf(path -> path.endsWith(".ts"));
        }
        var path = paths.isEmpty() || random.nextInt(40) == 0 ? newPath() : any(paths);
        var tab = new Tab(path, random.nextInt(30) == 0);
        take(tab);
        return new Step.Open(tab);
    }

    private void take(Tab tab) {
        hand = Optional.of(tab);
        keyboard.leave();
        undo.clear();
    }

    private Step closeAny() {
        var tab = anyTab();
        if (random.nextBoolean()) {
            next.add(new Step.Close(tab));
            return new Step.Save(tab);
        }
        return new Step.Close(tab);
    }

    private Tab anyTab() {
        return any(desk.tabs());
    }

    private Step settings() {
        var text = any(List.of(SETTINGS)).formatted(any(rules));
        return switch (random.nextInt(4)) {
            case 0 -> new Step.Write(anyProject() + "/.nango-ls.json", text);
            case 1 -> new Step.Delete(anyProject() + "/.nango-ls.json");
            case 2 -> new Step.Configure(Optional.of(any(Projects.FOLDERS)), some(text));
            default -> new Step.Configure(Optional.empty(), some(text));
        };
    }

    private Optional<String> some(String text) {
        return random.nextBoolean() && text.startsWith("{") && text.endsWith("}")
                ? Optional.of(text)
                : Optional.empty();
    }

    /// Something that happens behind the editor's back, or beside its texts.
    private Step onDisk() {
        var files = desk.disk().files("");
        if (files.isEmpty()) {
            return new Step.Write(newPath(), any(List.copyOf(projects.texts().values())));
        }
        var path = random.nextBoolean() ? any(files) : anyTab().path();
        var text = desk.disk().read(path).orElse("");
        return switch (random.nextInt(12)) {
            case 0 -> new Step.Delete(path);
            case 1 -> new Step.Delete(random.nextInt(3) == 0 ? folderOf(path) : path);
            case 2 -> new Step.Rename(path, newPath());
            case 3 -> new Step.Rename(path, folderOf(path) + "/" + name(newPath()));
            case 4 ->
                    random.nextInt(3) == 0
                            ? new Step.Rename(folderOf(path), folderOf(path) + random.nextInt(9))
                            : new Step.Write(path, text);
            case 5 -> new Step.Write(newPath(), any(List.copyOf(projects.texts().values())));
            case 6, 7 -> new Step.Write(path, projects.texts().getOrDefault(path, text + "\n"));
            case 8 -> new Step.Write(path, hostile(text));
            default -> {
                var edit = new Keyboard(random, List.of(text), true).next(text);
                yield new Step.Write(path, Edit.applyAll(text, List.of(edit)));
            }
        };
    }

    private String hostile(String text) {
        int at = random.nextInt(text.length() + 1);
        var bytes =
                random.nextBoolean()
                        ? String.valueOf((char) (Disk.BYTE_80 + random.nextInt(0x80)))
                        : "\uFEFF";
        return switch (random.nextInt(4)) {
            case 0 -> text.replace("\n", "\r\n");
            case 1 -> "\uFEFF" + text;
            case 2 -> text.substring(0, at);
            default -> text.substring(0, at) + bytes + text.substring(at);
        };
    }

    private static String folderOf(String path) {
        // Never a folder of the workspace itself.
        int slash = path.lastIndexOf('/');
        return path.indexOf('/') == slash ? path : path.substring(0, slash);
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private String anyProject() {
        return folderOf(any(List.copyOf(projects.texts().keySet())))
                .replaceFirst("^([^/]+/[^/]+)/.*", "$1");
    }

    /// Where there is a file now or could be one: in a folder that means something to Nango,
    /// mostly.
    private String newPath() {
        var known = any(List.copyOf(projects.texts().keySet()));
        return switch (random.nextInt(6)) {
            case 0 -> known;
            case 1 -> folderOf(known) + "/nango.yaml";
            case 2 -> folderOf(known) + "/new-" + random.nextInt(5) + ".ts";
            case 3 -> anyProject() + "/on-events/setup-" + random.nextInt(3) + ".ts";
            case 4 -> anyProject() + any(List.of("/syncs/", "/actions/", "/")) + name(known);
            default -> folderOf(known) + "/sub/" + name(known);
        };
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /// Forgets what was being done.
    void rest() {
        next.clear();
        choosing = Optional.empty();
        undo.clear();
        hand = Optional.empty();
        keyboard.leave();
    }

    /// Files to have open when everything is as it was at the beginning.
    static Stream<Tab> usual(Projects projects) {
        var paths = List.copyOf(projects.texts().keySet());
        return Stream.of(0, 1, 2, 3, 4)
                .map(fifth -> new Tab(paths.get(fifth * paths.size() / 5), false));
    }
}
