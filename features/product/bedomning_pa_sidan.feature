# language: sv
Egenskap: Den som möter barnet får svar på sidan

  Scenario: Ålder, kommun och behov räcker för ett svar
    När handläggaren fyller i ålder ”13”, kommun ”Örebro” och behovet ”anxiety”
    Så visas ett beslut
    Och sidan säger ”Örebro”
    Och adressen säger inget om barnet

  Scenario: En felstavad kommun rättas på sidan, och inget går förlorat
    När handläggaren fyller i ålder ”13”, kommun ”Örbro” och behovet ”anxiety”
    Så visas frågorna igen
    Och sidan säger ”Menade du Örebro (1880)?”
    Och åldern ”13” står kvar
