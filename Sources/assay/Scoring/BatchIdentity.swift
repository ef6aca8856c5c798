import Assessment
import Integrity

/// Ids of profiles from a batch: the same line at the same place gives the same id.
struct BatchIdentity {
  /// What has taken in the definition and its norms already.
  private let hasher: DigestHasher

  init(_ bank: Bank) {
    let parts = [bank.digests.fingerprint] + bank.norms.map(\.digest)
    var hasher = DigestHasher()
    hasher.update(Digest(of: Array(parts.joined(separator: "\n").utf8)).bytes)
    self.hasher = hasher
  }

  /// The id of the profile of a candidate's line.
  func id(candidate: String, line: Int) -> String {
    var hasher = hasher
    withUnsafeBytes(of: line.littleEndian) { bytes in
      bytes.withMemoryRebound(to: UInt8.self) { hasher.update($0) }
    }
    candidate.utf8.span.withUnsafeBufferPointer { hasher.update($0) }
    return "p-" + hasher.finalize().shortHex
  }
}
