import AssessmentXML

extension Definitions {
  /// A small adaptive test that nothing is to be said of.
  static let adaptive = """
    <assessment xmlns="urn:assay:assessment:1" id="lamps" version="1.0.0" xml:lang="en">
      <title>Lamps</title>
      <scale id="figures" title="Working with figures" score="irt" calibration="judged"/>
      \(calibration())
      <section id="main">
        <adaptive scale="figures" min="2" max="3"><stop><precision standard-error="0.5"/></stop></adaptive>
        <number id="l1" scale="figures" key="7"><stem>Of 20 lamps 13 were repaired. How many were not?</stem></number>
        <number id="l2" scale="figures" key="65" unit="%"><stem>What share of the 20 was repaired?</stem></number>
        <number id="l3" scale="figures" key="26"><stem>At that rate, how many of 40 will be repaired?</stem></number>
        <number id="l4" scale="figures" key="4"><stem>In how many days are 52 repaired, at 13 a day?</stem></number>
      </section>
    </assessment>
    """

  /// The parameters of its items.
  static func calibration(_ attributes: String = "") -> String {
    """
    <calibration\(attributes) id="judged" model="2pl" source="Judged by the author" date="2026-11">
      <parameters item="l1" a="1" b="-1.5"/>
      <parameters item="l2" a="1.2" b="-0.5"/>
      <parameters item="l3" a="1.2" b="0.5"/>
      <parameters item="l4" a="1" b="1.5"/>
    </calibration>
    """
  }

  /// The file of its parameters, to be included.
  static let calibrationFile = calibration(" xmlns=\"urn:assay:assessment:1\"")

  /// The same test with its parameters in a file.
  static let adaptiveWithFile = adaptive.replacing(
    calibration(), with: "<include href=\"judged.calibration.xml\"/>")

  /// Gives that file.
  static let calibrationLoader = loader(of: Array(calibrationFile.utf8))

  /// Gives these bytes as the file of the parameters.
  static func loader(of bytes: [UInt8]) -> DefinitionLoader {
    DefinitionLoader { path throws(DefinitionLoader.Failure) in
      guard path == "judged.calibration.xml" else {
        throw DefinitionLoader.Failure("there is no such file")
      }
      return bytes
    }
  }
}
