import ArgumentParser

/// How sessions are written for other programs.
enum ExportFormat: String, CaseIterable, ExpressibleByArgument {
  /// CSV, a row for each session.
  case csvWide = "csv-wide"
  /// CSV, a row for each item of each session.
  case csvLong = "csv-long"
  /// JSON, a line for each session.
  case ndjson
  /// A QTI 3.0 result for each session.
  case qtiResults = "qti-results"
}
