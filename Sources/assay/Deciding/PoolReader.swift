import Assessment
import Decision
import Interchange

/// Reads the candidates for a role: session folders, files of profiles, and tables of scores.
struct PoolReader {
  private var found = ProfileBatch.Content()
  private let role: Role
  /// The scales that the role requires.
  private let wanted: Set<String>

  /// The candidates, in the order read.
  var entries: [PoolEntry] { found.entries }
  /// What could not be read, a line each.
  var problems: [String] { found.problems }

  /// Reads everything that some paths stand for.
  init(_ paths: [String], for file: RoleFile) throws(Failure) {
    role = file.role
    wanted = Set(file.role.requirements.map(\.scale.text))
    for path in paths {
      if path.lowercased().hasSuffix(".csv") {
        try readTable(path)
      } else if Folder.exists(path) {
        try ProfileFile.read(path).forEach { found.add($0, role: role) }
      } else {
        try readProfiles(path)
      }
    }
    for problem in problems { StandardError.print("assay: \(problem)") }
    guard !entries.isEmpty else { throw Failure("there is no candidate") }
    try file.check(against: found.scales)
  }

  /// Reads a profile a line; a file whose first line is none may be one indented profile.
  private mutating func readProfiles(_ path: String) throws(Failure) {
    let input = try InputStream(path)
    var splitter = RecordSplitter(.lines, maximumLength: 16 << 20)
    var batch = ProfileBatch(input.name, role: role)
    while try splitter.next(reading: { buffer throws(Failure) in try input.read(into: buffer) }) {
      if splitter.isTooLong {
        found.problems.append("\(input.name):\(splitter.line): the line is longer than any profile")
      }
      splitter.withRecord { batch.add($0, number: splitter.line) }
      // The first line shows what kind of file it is, the first profile all scales of the others.
      guard batch.isFull || splitter.line == 1 || found.scales.isEmpty else { continue }
      let content = batch.read(keeping: found.scales.isEmpty ? nil : wanted)
      if splitter.line == 1, !content.problems.isEmpty, let whole = try? ProfileFile.read(path) {
        return whole.forEach { found.add($0, role: role) }
      }
      found.add(content)
    }
    found.add(batch.read(keeping: wanted))
  }

  /// Reads a row for each candidate: a column `candidate`, and one for each required scale named by
  /// its path; for theta its standard error is in another, `PATH.se`.
  private mutating func readTable(_ path: String) throws(Failure) {
    let input = try InputStream(path)
    var rows = CSVReader()
    let read = { (buffer: UnsafeMutableRawBufferPointer) throws(Failure) in
      try input.read(into: buffer)
    }
    switch try rows.readHeader(reading: read) {
    case .success(false): return
    case .failure(let error): throw Failure("\(input.name): \(error)")
    case .success(true): break
    }
    let columns = try ScoreColumns(rows.columns, role: role, name: input.name)
    found.scales.formUnion(columns.scales)
    while true {
      switch try rows.next(reading: read) {
      case .success(false): return
      case .failure(let error): found.problems.append("\(input.name): \(error)")
      case .success(true):
        do throws(ScoreColumns.Problem) {
          found.entries.append(try columns.entry(rows.row))
        } catch {
          found.problems.append("\(input.name): line \(rows.line): \(error.message)")
        }
      }
    }
  }
}
