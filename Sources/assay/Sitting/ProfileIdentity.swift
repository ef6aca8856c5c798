import Assessment
import Integrity
import Interchange

/// Ids of profiles: the same record scored with the same norms gives the same id.
enum ProfileIdentity {
  /// The id of a session's profile.
  static func id(of record: SessionRecord, norms: [NormSet]) -> String {
    var bytes = JSONDocument.line { record.write(to: &$0) }
    for set in norms { bytes += Array(set.digest.utf8) }
    return "p-" + Digest(of: bytes).shortHex
  }
}
