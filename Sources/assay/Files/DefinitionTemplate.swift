/// The definition that `assay new` writes.
enum DefinitionTemplate {
  /// An id made from a file's name: lower case, other characters as hyphens.
  static func id(for file: String) -> String {
    let name = file.split(separator: "/").last.map(String.init) ?? file
    let stem = name.hasSuffix(".xml") ? String(name.dropLast(4)) : name
    let letters = stem.lowercased().map { character -> Character in
      character.isASCII && (character.isLetter || character.isNumber) ? character : "-"
    }
    let id = String(letters.drop { !$0.isLetter }.prefix(64))
    return id.isEmpty ? "my-test" : id
  }

  /// The text: one practice item, one timed section, one statement scale.
  static func text(id: String) -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <assessment xmlns="urn:assay:assessment:1" id="\(id)" version="0.1.0" xml:lang="en">
      <title>My first test</title>
      <about>
        <purpose>Say here what the test measures and what it is for.</purpose>
        <not-measured>Say here what it does not measure.</not-measured>
        <author>Your name</author>
        <license>CC-BY-4.0</license>
        <duration>5m</duration>
      </about>

      <response-set id="agree5">
        <response value="1">Strongly disagree</response>
        <response value="2">Disagree</response>
        <response value="3">Neither</response>
        <response value="4">Agree</response>
        <response value="5">Strongly agree</response>
      </response-set>

      <scale id="reckoning" title="Reckoning" score="sum"/>
      <scale id="planning" title="Planning" score="mean">
        <band id="low" label="below the scale's midpoint" under="3">The answers lean towards acting without a plan.</band>
        <band id="high" label="at or above the scale's midpoint" at-least="3">The answers lean towards planning ahead.</band>
      </scale>

      <section id="practice" practice="yes">
        <title>Practice</title>
        <number id="x1" key="12">
          <stem>A box holds 4 rows of 3 cups. How many cups is that?</stem>
          <feedback><right>Yes: 4 times 3 is 12.</right><wrong>4 rows of 3 cups are 4 times 3, which is 12.</wrong></feedback>
        </number>
      </section>

      <section id="reckoning-part" time="3m" warn="30s">
        <title>Reckoning</title>
        <instructions>Each question has one right answer. Three minutes in all.</instructions>
        <choice id="r1" scale="reckoning" key="b">
          <stem>A train leaves at 9:40 and arrives at 11:05. How long does it take?</stem>
          <option id="a">1 hour 15 minutes</option>
          <option id="b">1 hour 25 minutes</option>
          <option id="c">1 hour 35 minutes</option>
        </choice>
        <number id="r2" scale="reckoning" key="7.5" unit="litres">
          <stem>Six bottles hold 1.25 litres each. How much do they hold together?</stem>
        </number>
      </section>

      <section id="planning-part">
        <title>How you plan</title>
        <instructions>There are no right or wrong answers here.</instructions>
        <statement id="p1" scale="planning" responses="agree5">I decide in the evening what the next day is for.</statement>
        <statement id="p2" scale="planning" responses="agree5" reverse="yes">I begin things and see where they lead.</statement>
      </section>
    </assessment>

    """
  }
}
