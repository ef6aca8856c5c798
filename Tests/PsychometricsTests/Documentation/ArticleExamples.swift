import Foundation
import Testing

@Suite("Pages of the documentation")
struct ArticleExamples {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
  private static let catalog = folder.appending(
    path: "../../../Sources/Psychometrics/Psychometrics.docc")

  private static func texts(in folder: URL, ending: String) throws -> [(name: String, text: String)]
  {
    try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == ending }
      .map { ($0.lastPathComponent, try String(contentsOf: $0, encoding: .utf8)) }
  }

  /// Lines without indentation, empty ones and imports left out.
  private static func lines(_ text: some StringProtocol) -> [String] {
    text.split(whereSeparator: \.isNewline)
      .map { $0.trimmingCharacters(in: .whitespaces) }
      .filter { !$0.isEmpty && !$0.hasPrefix("import ") }
  }

  @Test("Every example on a page is compiled and run by a test as it stands")
  func examples() throws {
    let tests = try Self.texts(in: Self.folder, ending: "swift")
      .map { Self.lines($0.text).joined(separator: "\n") }
    let pages = try Self.texts(in: Self.catalog, ending: "md")
    var count = 0
    for page in pages {
      for part in page.text.split(separator: "```swift\n").dropFirst() {
        let code = part.split(separator: "```", maxSplits: 1)[0]
        let example = Self.lines(code).joined(separator: "\n")
        #expect(tests.contains { $0.contains(example) }, "\(page.name): \(code)")
        count += 1
      }
    }
    #expect(count >= 15)
  }
}

/// A figure as an example gives it: to three decimals.
func expect(
  _ value: Double?, _ expected: Double, sourceLocation: Testing.SourceLocation = #_sourceLocation
) {
  #expect(
    ((value ?? .nan) - expected).magnitude <= 0.0006, "\(String(describing: value))",
    sourceLocation: sourceLocation)
}

/// Figures as an example gives them.
func expect(
  _ values: [Double], _ expected: [Double],
  sourceLocation: Testing.SourceLocation = #_sourceLocation
) {
  #expect(values.count == expected.count, sourceLocation: sourceLocation)
  for (value, figure) in zip(values, expected) {
    expect(value, figure, sourceLocation: sourceLocation)
  }
}
