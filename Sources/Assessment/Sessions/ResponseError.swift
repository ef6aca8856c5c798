/// Why one line of RESPONSES could not be scored.
public struct ResponseError: Error, Hashable, Sendable {
  /// The machine's name for it.
  public enum Code: String, Hashable, Sendable, CaseIterable {
    /// The line is not JSON, or not a row of CSV.
    case malformed
    /// There is no candidate id.
    case noCandidate = "no-candidate"
    /// An id names no item, or several in the battery.
    case unknownItem = "unknown-item"
    /// A value names no option.
    case unknownOption = "unknown-option"
    /// A value is outside the response set.
    case outsideResponseSet = "outside-response-set"
    /// A value is of another type than the item takes.
    case wrongType = "wrong-type"
    /// A line is longer than the reader accepts.
    case tooLong = "too-long"
  }

  /// The machine's name for it.
  public let code: Code
  /// What is wrong and what would be right.
  public let message: String
  /// The candidate, where it could be read.
  public let candidate: String?

  /// Creates an error.
  public init(_ code: Code, _ message: String, candidate: String? = nil) {
    self.code = code
    self.message = message
    self.candidate = candidate
  }
}
