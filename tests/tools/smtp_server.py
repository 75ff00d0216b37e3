#!/usr/bin/env python3
"""A real SMTP server for the tests, on loopback: writes each mail as JSON into a folder.

Usage: smtp_server.py FOLDER PORT [tls|starttls CERTIFICATE KEY]        (port 0 takes a free one)

Prints "listening PORT". What it does with a mail stands in FOLDER/mode, read anew for each:
  accept   takes it (also when the file is missing)
  silent   does not answer, and does not take it
  hold     takes it, and does not answer
  away     says that it is closing down (421)
An address that begins with "refused" does not exist here (550); one with "busy" is busy (451).
"""
import asyncio
import email
import email.policy
import json
import os
import ssl
import sys
import time

from aiosmtpd.smtp import SMTP


class Handler:
    def __init__(self, folder):
        self.folder = folder

    def mode(self):
        try:
            with open(os.path.join(self.folder, "mode"), encoding="ascii") as file:
                return file.read().strip()
        except FileNotFoundError:
            return "accept"

    async def handle_RCPT(self, server, session, envelope, address, options):
        if address.startswith("refused"):
            return f"550 5.1.1 <{address}> does not exist"
        if address.startswith("busy"):
            return f"451 4.2.1 <{address}> is busy"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        mode = self.mode()
        if mode == "away":
            return "421 4.3.2 closing down"
        if mode == "silent":
            await self.until_mode_is_not(mode)
            return "451 4.3.0 not now"
        self.keep(envelope)
        if mode == "hold":
            await self.until_mode_is_not(mode)
        return "250 OK"

    async def until_mode_is_not(self, mode):
        while self.mode() == mode:
            await asyncio.sleep(0.02)

    def keep(self, envelope):
        mail = email.message_from_bytes(envelope.original_content, policy=email.policy.default)
        text, html = mail.get_body(("plain",)), mail.get_body(("html",))
        kept = {
            "From": envelope.mail_from,
            "To": envelope.rcpt_tos,
            "Subject": mail["Subject"],
            "Text": text.get_content() if text else None,
            "Html": html.get_content() if html else None,
            "Headers": [{"Name": name, "Value": str(value)} for name, value in mail.items()],
            "Raw": envelope.original_content.decode("utf-8", "replace"),
        }
        path = os.path.join(self.folder, f"{time.time_ns()}-{os.getpid()}")
        with open(path + ".part", "w", encoding="utf-8") as file:
            json.dump(kept, file)
        os.rename(path + ".part", path + ".json")


def tls_from(certificate, key):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    return context


async def main(folder, port, encryption="", *files):
    handler = Handler(folder)
    context = tls_from(*files) if files else None
    speaks = {"tls_context": context, "require_starttls": True} if encryption == "starttls" else {}
    loop = asyncio.get_running_loop()
    server = await loop.create_server(
        lambda: SMTP(handler, hostname="smtp.test", loop=loop, **speaks),
        "127.0.0.1",
        port,
        ssl=context if encryption == "tls" else None,
    )
    print("listening", server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


asyncio.run(main(sys.argv[1], int(sys.argv[2]), *sys.argv[3:]))
