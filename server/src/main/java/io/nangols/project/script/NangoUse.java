package io.nangols.project.script;

import io.nangols.project.script.semantics.NangoMember;
import io.nangols.project.script.semantics.SemanticModel;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What a script does with the `nango` object. Small, so that it can be kept for every file.
///
/// @param members the names of the members that it uses, such as `batchSave`
/// @param metadataType the name, as the script has it, of the type that it expects the metadata of
///   the connection to have; empty when it says none, or one without a name
/// @param managesWithoutMetadata whether it has something in place of missing metadata:
///   `metadata?.folder`, `getMetadata() ?? …`
public record NangoUse(
        Set<String> members, Optional<String> metadataType, boolean managesWithoutMetadata) {

    public NangoUse {
        members = Set.copyOf(members);
    }

    /// What the script does of which this is the model.
    public static NangoUse of(SemanticModel model) {
        var metadata = MetadataRead.all(model);
        return new NangoUse(
                model.nangoMembers().stream()
                        .map(NangoMember::name)
                        .collect(Collectors.toUnmodifiableSet()),
                metadata.stream().flatMap(it -> it.type().stream()).findFirst(),
                metadata.stream().anyMatch(MetadataRead::mayBeMissing));
    }

    /// Whether it uses the member of that name.
    public boolean uses(String member) {
        return members.contains(member);
    }
}
