import Interchange

/// A small table, of which some columns are needed by name.
struct NamedColumns {
  /// The names of the other columns, in their order.
  let others: [String]
  /// The line of each row, its needed fields in the order asked for, then the other ones.
  let rows: [(line: Int, fields: [String])]

  init(_ path: String, columns: [String]) throws(Failure) {
    let input = try InputStream(path)
    let read = { (buffer: UnsafeMutableRawBufferPointer) throws(Failure) in
      try input.read(into: buffer)
    }
    var reader = CSVReader()
    if case .failure(let error) = try reader.readHeader(reading: read) {
      throw Failure("\(input.name): \(error)")
    }
    var places: [Int] = []
    for column in columns {
      guard let place = reader.columns.firstIndex(of: column) else {
        throw Failure("\(input.name): there is no column '\(column)'")
      }
      places.append(place)
    }
    let rest = reader.columns.indices.filter { !places.contains($0) }
    others = rest.map { reader.columns[$0] }
    places += rest
    var rows: [(line: Int, fields: [String])] = []
    while true {
      switch try reader.next(reading: read) {
      case .success(false):
        self.rows = rows
        return
      case .failure(let error): throw Failure("\(input.name): \(error)")
      case .success(true): rows.append((reader.line, places.map { reader.row[$0] }))
      }
    }
  }
}
