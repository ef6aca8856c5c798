import Assessment
import Integrity
import Interchange

/// Ids of profiles from a batch: the same answers to the same definition with the same norms, at
/// the same place in the batch, give the same id.
struct BatchIdentity {
  private let mark: ContentMark

  init(_ bank: Bank) {
    let parts = [bank.digests.fingerprint] + bank.norms.map(\.digest)
    mark = ContentMark(key: Digest(of: Array(parts.joined(separator: "\n").utf8)))
  }

  /// The id of the profile of a line.
  func id(of bytes: UnsafeRawBufferPointer, line: Int) -> String {
    "p-\(mark.hex(of: bytes))-\(line)"
  }

  /// The id of the profile of a row of CSV.
  func id(of row: CSVRow, line: Int) -> String {
    let fields = (0..<row.count).map { row[$0] }.joined(separator: "\u{1F}")
    return Array(fields.utf8).withUnsafeBytes { id(of: $0, line: line) }
  }
}
