/// Why a row is not CSV, and where.
public struct CSVError: Error, Equatable, Sendable {
  /// What is wrong.
  public enum Problem: Equatable, Sendable {
    /// A quotation mark inside a field that does not begin with one.
    case quoteInPlainField
    /// Something between a closing quotation mark and the end of its field.
    case textAfterQuote
    /// A quoted field without its closing quotation mark.
    case unterminatedQuote
    /// A carriage return, outside quotation marks, without a line feed.
    case bareCarriageReturn
    /// Bytes that are not UTF-8.
    case invalidUTF8
    /// A row with more or fewer fields than the header.
    case fieldCount(expected: Int, found: Int)
    /// A header that names a column twice.
    case duplicateColumn(String)
    /// A row longer than is allowed.
    case tooLong
  }

  /// What is wrong.
  public var problem: Problem
  /// The line, from 1, on which the row begins.
  public var line: Int
  /// The field, from 1, that is wrong, or nil where the row as a whole is.
  public var field: Int?

  /// Makes an error.
  public init(_ problem: Problem, line: Int, field: Int? = nil) {
    self.problem = problem
    self.line = line
    self.field = field
  }
}

extension CSVError: CustomStringConvertible {
  /// The problem in words with its place: `"line 3, field 2: ..."`.
  public var description: String {
    "line \(line)" + (field.map { ", field \($0)" } ?? "") + ": \(problem)"
  }
}

extension CSVError.Problem: CustomStringConvertible {
  /// The problem in words.
  public var description: String {
    switch self {
    case .quoteInPlainField:
      "a quotation mark inside a field; quote the field and double the mark"
    case .textAfterQuote: "text after a closing quotation mark"
    case .unterminatedQuote: "a quotation mark is never closed"
    case .bareCarriageReturn: "a carriage return without a line feed"
    case .invalidUTF8: "not UTF-8"
    case .fieldCount(let expected, let found): "\(found) fields where the header has \(expected)"
    case .duplicateColumn(let name): "the column '\(name)' occurs twice"
    case .tooLong: "the row is too long"
    }
  }
}
