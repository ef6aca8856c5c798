import Assessment
import Interchange

/// How findings are printed.
enum FindingsFormat: String, CaseIterable {
  /// A line each, and a count.
  case text
  /// One JSON document with every digest.
  case json
  /// Workflow commands that GitHub shows beside the lines of a change.
  case github

  /// Whether it tells what the files hold, with digests.
  var describesContent: Bool { self == .json }
}

/// The one place that prints findings.
struct FindingsPrinter {
  let format: FindingsFormat

  func print(_ files: [CheckedFile]) {
    let found = files.flatMap(\.diagnostics)
    switch format {
    case .text:
      for diagnostic in found { StandardOutput.print(diagnostic.description) }
      StandardError.print(Self.count(found, files: files.count))
    case .github:
      for diagnostic in found { StandardOutput.print(Self.workflowCommand(diagnostic)) }
      StandardError.print(Self.count(found, files: files.count))
    case .json:
      let report = CheckReport(files: files.flatMap(\.entries), diagnostics: found)
      StandardOutput.write(JSONDocument.pretty { report.write(to: &$0) })
    }
  }

  private static func count(_ found: [Diagnostic], files: Int) -> String {
    let errors = found.filter { $0.severity == .error }.count
    let warnings = found.count - errors
    func many(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
    return "\(many(files, "file")): \(many(errors, "error")), \(many(warnings, "warning"))"
  }

  private static func workflowCommand(_ diagnostic: Diagnostic) -> String {
    var place = "file=\(escaped(diagnostic.path, inProperty: true))"
    if let position = diagnostic.position {
      place += ",line=\(position.line),col=\(position.column)"
    }
    let title = "title=\(escaped(diagnostic.rule, inProperty: true))"
    return "::\(diagnostic.severity.rawValue) \(place),\(title)::\(escaped(diagnostic.message))"
  }

  /// The escapes that workflow commands ask for.
  private static func escaped(_ text: String, inProperty: Bool = false) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": result += "%25"
      case "\r": result += "%0D"
      case "\n": result += "%0A"
      case ":" where inProperty: result += "%3A"
      case "," where inProperty: result += "%2C"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
