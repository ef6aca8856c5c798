import Foundation

/// A file beside the tests that holds what a report must look like.
///
/// With `WRITE_GOLDEN` in the environment the file is written instead of compared, to be read by
/// a person before it is kept.
struct GoldenFile {
  private let url: URL

  init(_ name: String, beside path: String = #filePath) {
    url = URL(fileURLWithPath: path).deletingLastPathComponent()
      .appendingPathComponent("Golden").appendingPathComponent(name)
  }

  /// The text the file holds; after writing `actual` to it when that was asked for.
  func expected(for actual: String) throws -> String {
    if ProcessInfo.processInfo.environment["WRITE_GOLDEN"] != nil {
      try Data((actual + "\n").utf8).write(to: url)
    }
    let text = try String(contentsOf: url, encoding: .utf8)
    return text.hasSuffix("\n") ? String(text.dropLast()) : text
  }
}
