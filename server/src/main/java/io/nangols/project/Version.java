package io.nangols.project;

/// The form of a `nango.yaml`: in v1 the scripts stand straight under the integration, in v2 under
/// `syncs`, `actions` and `on-events`.
public enum Version {
    V1,
    V2
}
