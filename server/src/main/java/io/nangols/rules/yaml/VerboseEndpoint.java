package io.nangols.rules.yaml;

import io.nangols.project.Endpoint;
import io.nangols.project.Integration;
import io.nangols.project.Project;
import io.nangols.project.Version;
import io.nangols.project.naming.ShorterPath;
import io.nangols.project.naming.ShorterPath.KnownName;
import io.nangols.rules.Fix;
import io.nangols.rules.NangoYamlRule;
import io.nangols.rules.Report;
import io.nangols.rules.Subject;
import io.nangols.text.Edit;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// An endpoint whose path says more than it needs to.
final class VerboseEndpoint implements NangoYamlRule {
    private record Proposal(Endpoint endpoint, ShorterPath path) {
        /// None where the path is not written as it reads.
        Optional<List<Edit>> edits() {
            var written = endpoint.path();
            return written.span().length() == written.value().length()
                    ? Optional.of(List.of(new Edit(written.span(), path.path())))
                    : Optional.empty();
        }

        String route() {
            return endpoint.method() + " " + path.path();
        }
    }

    @Override
    public void check(Subject subject, Report report) {
        if (subject.project().version() == Version.V1) {
            return;
        }
        for (var integration : subject.project().integrations()) {
            check(integration, subject, report);
        }
    }

    /// A shorter path must be free: neither there already nor proposed for another endpoint.
    private static void check(Integration integration, Subject subject, Report report) {
        var endpoints =
                integration.functions().flatMap(function -> function.endpoints().stream()).toList();
        var names = names(integration, subject);
        var proposals =
                endpoints.stream()
                        .flatMap(endpoint -> proposal(endpoint, names, subject.project()).stream())
                        .toList();
        var uses = new HashMap<String, Integer>();
        endpoints.forEach(it -> uses.merge(it.method() + " " + it.path().value(), 1, Integer::sum));
        proposals.forEach(it -> uses.merge(it.route(), 1, Integer::sum));
        for (var proposal : proposals) {
            if (uses.get(proposal.route()) == 1) {
                report(proposal, report);
            }
        }
    }

    private static Optional<Proposal> proposal(
            Endpoint endpoint, List<KnownName> names, Project project) {
        return ShorterPath.of(endpoint, names, project).map(path -> new Proposal(endpoint, path));
    }

    private static List<KnownName> names(Integration integration, Subject subject) {
        var id = subject.idOf(integration);
        return subject.providerOf(integration)
                .known()
                .map(provider -> Stream.of(id, provider.id(), provider.displayName()))
                .orElse(Stream.of(id))
                .map(KnownName::of)
                .distinct()
                .toList();
    }

    private static void report(Proposal proposal, Report report) {
        report.at(proposal.endpoint().path().span())
                .message(
                        "`%s` is enough: the path need not %s.",
                        proposal.path().path(), proposal.path().reason())
                .fix(Fix.ask("Shorten it to `" + proposal.path().path() + "`", proposal::edits));
    }
}
