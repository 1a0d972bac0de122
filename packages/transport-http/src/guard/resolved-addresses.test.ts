import { describe, expect, it } from "vitest";
import { attempt } from "../../test/attempt.ts";

describe("what a name resolves to", () => {
  const name = "llm.example.com";
  const connected = (address: string, port: number, secure: boolean) => ({
    outcome: "refused",
    lookedUp: [name],
    connectedTo: [{ address, port, secure, serverName: name }],
  });

  it.each([
    ["127.0.0.1"],
    ["::1"],
    ["0.0.0.0"],
    ["::"],
    ["10.0.0.1"],
    ["192.168.0.1"],
    ["100.64.0.1"],
    ["169.254.169.254"],
    ["fd00:ec2::254"],
    ["fe80::1"],
    ["fe80::1%eth0"],
    ["2606:4700::1111%lo"],
    ["fc00::1"],
    ["::ffff:127.0.0.1"],
    ["::ffff:a00:1"],
    ["::127.0.0.1"],
    ["64:ff9b::10.0.0.1"],
    ["64:ff9b:1::808:808"],
    ["2002:7f00:1::"],
    ["2001:0:0:0:0:0:80ff:fffe"],
    ["::ffff:169.254.169.254"],
    // What a resolver should never give, and a socket would look up or read in its own way.
    ["localhost"],
    ["2130706433"],
    ["0x7f000001"],
    ["0177.0.0.1"],
    ["127.1"],
    ["127.0.0.1."],
    ["[::1]"],
    ["93.184.215.14:80"],
    ["api.openai.com"],
    [""],
    [" 93.184.215.14"],
    ["93.184.215.14", "127.0.0.1"],
    ["127.0.0.1", "93.184.215.14"],
    ["93.184.215.14", "2606:4700::1111", "fd00::1"],
    [...Array.from({ length: 20 }, (_, at) => `93.184.215.${at}`), "10.0.0.1"],
  ])("is refused as a whole where it holds %j", async (...addresses) => {
    expect(await attempt(`https://${name}/v1`, addresses)).toEqual({
      outcome: "forbidden",
      lookedUp: [name],
      connectedTo: [],
    });
  });

  it.each([["93.184.215.14"], ["2606:4700::1111"], ["::ffff:93.184.215.14"], ["64:ff9b::808:808"]])(
    "is what is connected to, and not the name: %s",
    async (address) => {
      expect(await attempt(`https://${name}/v1`, [address])).toEqual(connected(address, 443, true));
      expect(await attempt(`http://${name}:8080`, [address])).toEqual(
        connected(address, 8080, false),
      );
    },
  );

  it("is tried one after the other, and not without end", async () => {
    const many = Array.from({ length: 20 }, (_, at) => `93.184.215.${at}`);
    const { connectedTo } = await attempt(`https://${name}/`, many);
    expect(connectedTo.map(({ address }) => address)).toEqual(many.slice(0, 8));
  });

  it("may be nothing", async () => {
    expect(await attempt(`https://${name}/`, [])).toMatchObject({ outcome: "dns" });
  });

  it("is asked for with the dot of a rooted name, and certified without", async () => {
    expect(await attempt(`https://${name}./`, ["93.184.215.14"])).toMatchObject({
      lookedUp: [`${name}.`],
      connectedTo: [{ serverName: name }],
    });
  });
});
