import Interchange

extension Exporting {
  /// Writes everything to where it was asked for.
  ///
  /// - Parameters:
  ///   - output: A file, for several results of QTI a folder; standard output unless given.
  ///   - path: A file for the data dictionary; beside a file of output unless given.
  /// - Throws: a failure where a file cannot be written, or QTI has more results than documents.
  func write(to output: String?, dictionary path: String?) throws(Failure) {
    if results.isEmpty {
      try OutputFile.write(bytes, to: output)
    } else {
      try writeResults(to: output)
    }
    guard let dictionary else { return }
    let beside = output.flatMap { $0 == "-" ? nil : Self.beside($0) }
    guard let path = path ?? beside else { return }
    var writer = CSVWriter()
    dictionary.write(to: &writer)
    try OutputFile.write(writer.buffer.withBytes { Array($0) }, to: path)
  }

  private func writeResults(to output: String?) throws(Failure) {
    if results.count == 1, output.map({ !Folder.exists($0) }) ?? true {
      return try OutputFile.write(Array(results[0].text.utf8), to: output)
    }
    guard let output, output != "-" else {
      throw Failure(
        "QTI has one result in a document, but there are \(results.count) sessions; name a folder "
          + "with --output")
    }
    try Folder.make(output)
    for result in results {
      try OutputFile.write(
        Array(result.text.utf8), to: Folder.join(output, "\(result.session).xml"))
    }
  }

  /// `answers.csv` has its dictionary in `answers.dictionary.csv`.
  private static func beside(_ path: String) -> String? {
    guard let name = path.split(separator: "/").last else { return nil }
    let folder = path.dropLast(name.count)
    let stem = name.lastIndex(of: ".").map { name[..<$0] }.flatMap { $0.isEmpty ? nil : $0 } ?? name
    return "\(folder)\(stem).dictionary.csv"
  }
}
