import Decision

/// Who belongs to which groups: a table with a column candidate and one for each attribute.
///
/// It stands apart from profiles, which never hold such data.
enum GroupsFile {
  /// Reads the attributes; an empty cell says nothing of a candidate.
  static func read(_ path: String) throws(Failure) -> [FairnessAnalysis.Attribute] {
    let table = try NamedColumns(path, columns: ["candidate"])
    guard !table.others.isEmpty else {
      throw Failure("\(path): there is no column of groups beside 'candidate'")
    }
    var seen: Set<String> = []
    for (line, fields) in table.rows where !seen.insert(fields[0]).inserted {
      throw Failure("\(path):\(line): candidate '\(fields[0])' came before")
    }
    return table.others.enumerated().map { place, name in
      var groups: [String: String] = [:]
      for row in table.rows where !row.fields[place + 1].isEmpty {
        groups[row.fields[0]] = row.fields[place + 1]
      }
      return FairnessAnalysis.Attribute(name: name, groups: groups)
    }
  }
}
