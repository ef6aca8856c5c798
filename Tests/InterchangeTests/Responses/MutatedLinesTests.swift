import Assessment
import Interchange
import Testing

@Suite("Lines that are damaged at random are read or refused, and never trap")
struct MutatedLinesTests {
  private static let line =
    #"{"candidate":"c1","responses":{"agree":true,"c":"cannot-say","m":["c","a"],"n":"1,5","#
    + #""t":"é\u00e9","p":4,"r":["b","a"],"x":{"e1":"c"},"z":{"g1":"b","g2":2.50},"z1":"a","#
    + #""bw":{"best":"a","worst":"b"},"re":{"x1":5},"s":["7",{"value":"b","hints":0},["a"]],"#
    + #""numerical/n1":"a","verbal-only":null},"latencyMs":{"c":1250,"n":null}}"#

  @Test("Ten thousand mutations of a line of JSON", arguments: 0..<4)
  func survivesJSON(seed: Int) throws {
    var reader = ResponseReader(ResponseLayout(ResponseFixture.catalog))
    var line = ResponseLine(candidate: "", responses: [])
    var mutator = Mutator(seed: seed)
    var refused = 0
    for _ in 0..<2500 {
      let bytes = mutator.mutate(Array(Self.line.utf8))
      do throws(ResponseError) {
        try bytes.withUnsafeBufferPointer { buffer throws(ResponseError) in
          try reader.read(UnsafeRawBufferPointer(buffer), into: &line)
        }
        #expect(!line.candidate.isEmpty)
        #expect(line.responses.count == ResponseFixture.catalog.items.count)
      } catch {
        #expect(!error.message.isEmpty)
        refused += 1
      }
    }
    #expect(refused > 1000)
    // And the whole line is still read as before.
    _ = try Array(Self.line.utf8).withUnsafeBytes { try reader.read($0, into: &line) }
    #expect(line.responses[2] == .index(2))
  }

  @Test("A thousand mutations of a CSV file, in reads of any size")
  func survivesCSV() throws {
    let text = "candidate,c,m,t\r\nc1,a,\"[\"\"a\"\"]\",\"x\ny\"\r\nc2,,,\r\n\"c3\",b,null,z"
    var mutator = Mutator(seed: 9)
    for _ in 0..<1000 {
      let bytes = mutator.mutate(Array(text.utf8))
      let whole = rows(bytes, size: bytes.count + 1)
      #expect(rows(bytes, size: 1) == whole)
      #expect(rows(bytes, size: 5) == whole)
    }
  }

  private func rows(_ bytes: [UInt8], size: Int) -> [String] {
    var chunks = Chunks(bytes, size: size)
    var reader = CSVReader(maximumLength: 1000)
    var responses = ResponseReader(ResponseLayout(ResponseFixture.catalog))
    var line = ResponseLine(candidate: "", responses: [])
    var result: [String] = []
    guard case .success(true) = reader.readHeader(reading: { chunks.read(into: $0) }),
      let columns = try? responses.columns(reader.columns)
    else { return ["header"] }
    while true {
      switch reader.next(reading: { chunks.read(into: $0) }) {
      case .success(false): return result
      case .failure(let error): result.append(error.description)
      case .success(true):
        do throws(ResponseError) {
          try responses.read(reader.row, columns, into: &line)
          result.append(line.candidate)
        } catch {
          result.append(error.message)
        }
      }
    }
  }
}

/// Damages bytes in the ways that files are damaged, the same for the same seed.
