import Assessment
import Decision
import Interchange

/// The columns of a table of scores that a role needs.
struct ScoreColumns {
  /// Why a row is no candidate.
  struct Problem: Error {
    let message: String
  }

  private let candidate: Int
  /// For each requirement its column and the one of its standard error.
  private let scores: [(value: Int?, error: Int?)]
  private let role: Role

  /// The required scales that have a column.
  let scales: [String]

  init(_ columns: [String], role: Role, name: String) throws(Failure) {
    guard let candidate = columns.firstIndex(of: "candidate") else {
      throw Failure("\(name): there is no column 'candidate'")
    }
    self.candidate = candidate
    self.role = role
    scores = role.requirements.map { requirement in
      let path = requirement.scale.text
      return (columns.firstIndex(of: path), columns.firstIndex(of: path + ".se"))
    }
    scales = role.requirements.map(\.scale.text).filter(columns.contains)
  }

  /// The candidate of a row; an empty cell is a missing score.
  func entry(_ row: CSVRow) throws(Problem) -> PoolEntry {
    guard !row.isEmpty(candidate) else { throw Problem(message: "the candidate has no id") }
    var found: [PoolScore?] = []
    found.reserveCapacity(scores.count)
    for (place, columns) in scores.enumerated() {
      let value = try number(row, columns.value)
      let error = try number(row, columns.error)
      let needsError = role.requirements[place].metric == .theta
      if let error, error <= 0 { throw Problem(message: "a standard error is not above 0") }
      found.append(
        needsError && error == nil
          ? nil : value.map { PoolScore(value: $0, standardError: needsError ? error : nil) })
    }
    return PoolEntry(candidate: row[candidate], scores: found)
  }

  private func number(_ row: CSVRow, _ column: Int?) throws(Problem) -> Double? {
    guard let column, !row.isEmpty(column) else { return nil }
    let number = row.withField(column) { bytes -> Double? in
      var reader = JSONReader(bytes)
      guard let number = try? reader.double(), (try? reader.finish()) != nil else { return nil }
      return number
    }
    guard let number, number.magnitude <= 1e9 else {
      throw Problem(message: "'\(row[column].prefix(20))' is no score")
    }
    return number
  }
}
