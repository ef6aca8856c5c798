import Assessment
import AssessmentXML
import Glibc

/// Calibrations written for definitions.
enum CalibrationFile {
  /// Reads the parameters in a file.
  ///
  /// - Throws: a failure after the errors have been printed to standard error.
  static func read(_ path: String) throws(Failure) -> Calibration {
    let checked = CheckedParameters(XMLSource(path: path, bytes: try FileContent.read(path)))
    guard checked.isUsable, let calibration = checked.calibrations.first else {
      for finding in checked.diagnostics { StandardError.print(finding.description) }
      throw Failure("\(path): the parameters cannot be used")
    }
    return calibration
  }

  /// Writes a calibration over whatever the file held, and says which items it leaves out.
  static func write(
    _ calibration: Calibration, to path: String, leavingOut items: [String]
  ) throws(Failure) {
    guard !calibration.items.isEmpty else {
      throw Failure("\(path): no item has parameters to write", status: .findings)
    }
    if let item = calibration.items.map(\.item).first(where: { !isName($0) }) {
      throw Failure(
        "\(path): not written, because '\(item)' is no id of an item: an id begins with a letter "
          + "and holds letters, digits, . - _ only; rename the columns")
    }
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw Failure("\(path): \(FileContent.reason())") }
    defer { close(descriptor) }
    guard Descriptor.write(Array(calibration.xml.utf8), to: descriptor) else {
      throw Failure("\(path): \(FileContent.reason())")
    }
    if !items.isEmpty {
      StandardError.print(
        "assay: \(path) leaves out \(items.joined(separator: ", ")): no parameters, none for a "
          + "category that nobody chose, or a discrimination that is not above 0")
    }
  }

  /// Whether a text is a day as ISO 8601 writes it.
  static func isDate(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts.map(\.utf8.count) == [4, 2, 2],
      parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
      let month = Int(parts[1]), let day = Int(parts[2])
    else { return false }
    return (1...12).contains(month) && (1...31).contains(day)
  }

  /// Whether a text can be an id in a definition.
  static func isName(_ text: String) -> Bool {
    guard let first = text.first, first.isASCII, first.isLetter else { return false }
    return text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || ".-_".contains($0)) }
  }
}
