import Foundation
import Testing

@Suite("The page of the documentation about simulation")
struct ArticleExamples {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()

  /// Lines without indentation, empty ones and imports left out.
  private static func lines(_ text: some StringProtocol) -> String {
    text.split(whereSeparator: \.isNewline)
      .map { $0.trimmingCharacters(in: .whitespaces) }
      .filter { !$0.isEmpty && !$0.hasPrefix("import ") }
      .joined(separator: "\n")
  }

  @Test("Every example on it is compiled and run by a test as it stands")
  func examples() throws {
    let test = try String(
      contentsOf: Self.folder.appending(path: "SimulationExamples.swift"), encoding: .utf8)
    let page = try String(
      contentsOf: Self.folder.appending(
        path: "../../../Sources/Simulation/Simulation.docc/Simulation.md"), encoding: .utf8)
    let parts = page.split(separator: "```swift\n").dropFirst()
    for part in parts {
      let code = part.split(separator: "```", maxSplits: 1)[0]
      #expect(Self.lines(test).contains(Self.lines(code)), "\(code)")
    }
    #expect(parts.count == 3)
  }
}
