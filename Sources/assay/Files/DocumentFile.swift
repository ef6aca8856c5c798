import Interchange

/// JSON documents of one kind in a file: one alone, or one on each line.
enum DocumentFile {
  /// Reads the documents of a file.
  ///
  /// - Parameters:
  ///   - file: The file.
  ///   - name: What one document is called in messages.
  ///   - document: Reads one document.
  /// - Returns: the documents, in the order of the file; at least one.
  /// - Throws: a failure that names the file and the line.
  static func read<Document>(
    _ file: String, of name: String,
    _ document: (inout JSONReader) throws(JSONError) -> Document
  ) throws(Failure) -> [Document] {
    let bytes = try FileContent.read(file)
    if let one = try? JSONReader.read(bytes, document) { return [one] }
    var documents: [Document] = []
    var number = 0
    for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      number += 1
      if line.allSatisfy({ $0 == 0x20 || $0 == 0x0D || $0 == 0x09 }) { continue }
      do throws(JSONError) {
        documents.append(try JSONReader.read(Array(line), document))
      } catch {
        throw Failure("\(file):\(number): this is no \(name): \(error)")
      }
    }
    guard !documents.isEmpty else { throw Failure("\(file): there is no \(name) in it") }
    return documents
  }
}
