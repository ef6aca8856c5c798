import Assessment
import Integrity

/// Ids of profiles from a batch: the same line at the same place gives the same id.
struct BatchIdentity {
  private let prefix: [UInt8]

  init(_ bank: Bank) {
    let parts = [bank.digests.fingerprint] + bank.norms.map(\.digest)
    prefix = Digest(of: Array(parts.joined(separator: "\n").utf8)).bytes
  }

  /// The id of the profile of a candidate's line.
  func id(candidate: String, line: Int) -> String {
    var bytes = prefix
    bytes.reserveCapacity(prefix.count + candidate.utf8.count + 8)
    withUnsafeBytes(of: line.littleEndian) { bytes.append(contentsOf: $0) }
    bytes.append(contentsOf: candidate.utf8)
    return "p-" + Digest(of: bytes).hex.prefix(16)
  }
}
