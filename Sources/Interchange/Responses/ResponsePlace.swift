/// Where in a line or row of responses something is wrong.
public enum ResponsePlace: Hashable, Sendable {
  /// The offset in bytes, from 0, in a line of NDJSON.
  case byte(Int)
  /// The field, from 0, of a row of CSV.
  case field(Int)
}
