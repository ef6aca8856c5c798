import Assessment

/// What is wrong with the lines of a file that has to be right as a whole.
struct ResponseFindings {
  /// How many lines were read.
  private(set) var lineCount = 0
  /// The first lines that are wrong.
  private var diagnostics: [Diagnostic] = []
  private var errorCount = 0
  /// How many candidates came before in the file.
  private(set) var repeatedCount = 0

  /// More would be noise: most often the same thing is wrong all the way down.
  private static let mostPrinted = 20

  /// Counts a line that is right.
  mutating func pass(isRepeated: Bool) {
    lineCount += 1
    if isRepeated { repeatedCount += 1 }
  }

  /// Notes a line that is wrong.
  mutating func fail(_ error: ResponseError, at position: SourcePosition, in path: String) {
    lineCount += 1
    errorCount += 1
    if errorCount <= Self.mostPrinted {
      diagnostics.append(Self.diagnostic(error, at: position, in: path))
    }
  }

  /// Prints what is wrong.
  ///
  /// - Throws: a failure where anything is, or where there is no line at all.
  func check(_ path: String) throws(Failure) {
    for diagnostic in diagnostics { StandardError.print(diagnostic.description) }
    if errorCount > Self.mostPrinted {
      StandardError.print("assay: and \(errorCount - Self.mostPrinted) more lines like these")
    }
    guard errorCount == 0 else {
      throw Failure("\(errorCount) of \(lineCount) lines cannot be used")
    }
    guard lineCount > 0 else {
      throw Failure("\(InputStream.name(of: path)): there are no responses")
    }
    if repeatedCount > 0 {
      let lines = repeatedCount == 1 ? "1 line is" : "\(repeatedCount) lines are"
      StandardError.print(
        "assay: \(lines) of a candidate who came before; each counts as a person of its own")
    }
  }

  /// The error as a finding at its place.
  static func diagnostic(
    _ error: ResponseError, at position: SourcePosition, in path: String
  ) -> Diagnostic {
    Diagnostic(
      .error, rule: error.code.rawValue, message: error.message, path: path, position: position)
  }

  /// A header that is wrong, as the only thing to say about its file.
  static func refusal(
    of error: ResponseError, at position: SourcePosition, in path: String
  ) -> Failure {
    StandardError.print(diagnostic(error, at: position, in: path).description)
    return Failure("\(path): the header cannot be used")
  }
}
