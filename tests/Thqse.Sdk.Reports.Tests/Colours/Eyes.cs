namespace Thqse.Sdk.Reports.Tests.Colours;

/// <summary>How colours look to who lacks one kind of cones, by the model of Machado, Oliveira and Fernandes (2009), at its full strength.</summary>
internal sealed record Eyes(string Name, double[] Red, double[] Green, double[] Blue)
{
    public static readonly Eyes[] All =
    [
        new("usual", [1, 0, 0], [0, 1, 0], [0, 0, 1]),
        new("protanopia", [0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]),
        new("deuteranopia", [0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]),
        new("tritanopia", [1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]),
    ];

    public Colour See(Colour colour) => new(Part(Red, colour), Part(Green, colour), Part(Blue, colour));

    private static double Part(double[] row, Colour colour) => Math.Clamp((row[0] * colour.Red) + (row[1] * colour.Green) + (row[2] * colour.Blue), 0, 1);
}
