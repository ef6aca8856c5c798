/// How responses are written.
enum ResponseFormat: String, CaseIterable {
  /// By the file's ending; NDJSON where it says nothing.
  case auto
  /// One JSON object a line.
  case ndjson
  /// A header, then one row for each candidate.
  case csv

  /// The format of a file.
  func resolved(for path: String) -> ResponseFormat {
    guard self == .auto else { return self }
    return path.lowercased().hasSuffix(".csv") ? .csv : .ndjson
  }
}
