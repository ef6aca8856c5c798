import Assessment
import Integrity

/// Ids of profiles: the same answers to the same definition give the same id.
enum ProfileIdentity {
  /// The id of a session's profile.
  static func id(of header: SessionHeader, norms: [NormSet]) -> String {
    let parts = [header.id, header.digests.fingerprint] + norms.map(\.digest)
    return "p-" + Digest(of: Array(parts.joined(separator: "\n").utf8)).hex.prefix(16)
  }
}
