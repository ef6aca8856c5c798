import Assessment
import Decision
import Interchange

/// Reads the candidates for a role: session folders, files of profiles, and tables of scores.
struct PoolReader {
  /// The candidates, in the order read.
  private(set) var entries: [PoolEntry] = []
  /// What could not be read, a line each.
  private(set) var problems: [String] = []
  /// The scales that somebody has a score of.
  private(set) var scales: Set<String> = []
  private let role: Role
  /// The scales that the role requires.
  private let wanted: Set<String>

  /// Reads everything that some paths stand for.
  init(_ paths: [String], for file: RoleFile) throws(Failure) {
    role = file.role
    wanted = Set(file.role.requirements.map(\.scale.text))
    for path in paths {
      if path.lowercased().hasSuffix(".csv") {
        try readTable(path)
      } else if Folder.exists(path) {
        try ProfileFile.read(path).forEach { add($0) }
      } else {
        try readProfiles(path)
      }
    }
    for problem in problems { StandardError.print("assay: \(problem)") }
    guard !entries.isEmpty else { throw Failure("there is no candidate") }
    try file.check(against: scales)
  }

  private mutating func add(_ profile: Profile) {
    for scale in profile.scales { scales.insert(scale.id.text) }
    entries.append(PoolEntry(profile, role: role))
  }

  /// Reads a profile a line; a file whose first line is none may be one indented profile.
  private mutating func readProfiles(_ path: String) throws(Failure) {
    let input = try InputStream(path)
    var splitter = RecordSplitter(.lines, maximumLength: 16 << 20)
    while try splitter.next(reading: { buffer throws(Failure) in try input.read(into: buffer) }) {
      let read = splitter.withRecord { bytes -> Result<Profile?, JSONError> in
        guard bytes.contains(where: { $0 != 0x20 && $0 != 0x09 && $0 != 0x0D }) else {
          return .success(nil)
        }
        return Result { () throws(JSONError) in
          var reader = JSONReader(bytes)
          let profile = try Profile(&reader, keepingScales: scales.isEmpty ? nil : wanted)
          try reader.finish()
          return profile
        }
      }
      switch read {
      case .success(let profile): if let profile { add(profile) }
      case .failure(let error):
        if splitter.line == 1, let whole = try? ProfileFile.read(path) {
          return whole.forEach { add($0) }
        }
        problems.append("\(input.name):\(splitter.line): this is no profile: \(error)")
      }
    }
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
    scales.formUnion(columns.scales)
    while true {
      switch try rows.next(reading: read) {
      case .success(false): return
      case .failure(let error): problems.append("\(input.name): \(error)")
      case .success(true):
        do throws(ScoreColumns.Problem) {
          entries.append(try columns.entry(rows.row))
        } catch {
          problems.append("\(input.name): line \(rows.line): \(error.message)")
        }
      }
    }
  }
}
